import { LIMITS } from '@my-messages/domain/limits';
import type { Member } from '@my-messages/domain/documents/member';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkInvitation, INVITATION_FIELDS, type Invitation, type InvitationField } from './invitation';

/** An invitation being filled in, and the words for what is wrong once it was tried to send. */
export function useInvitation(kind: Member['kind']) {
  const { t } = useTranslation();
  const [invitation, setInvitation] = useState<Invitation>({
    kind,
    displayName: '',
    email: '',
    title: '',
    roles: [],
    chart: null,
    relationship: null,
  });
  const [tried, setTried] = useState(false);
  const checked = checkInvitation(invitation);

  const words: Record<InvitationField, string> = {
    displayName: t('admin.invite.nameWrong', { limit: LIMITS.nameLength }),
    email: t('admin.invite.emailWrong'),
    title: t('admin.invite.titleWrong', { limit: LIMITS.nameLength }),
    relationship: t('admin.invite.relationshipWrong'),
  };
  const isWrong = (field: InvitationField) => !checked.ok && checked.wrong.has(field);
  return {
    invitation,
    checked,
    firstWrong: INVITATION_FIELDS.find(isWrong) ?? null,
    setTried,
    edit: (changed: Partial<Invitation>) => {
      setInvitation((now) => ({ ...now, ...changed }));
    },
    problem: (field: InvitationField) => (tried && isWrong(field) ? words[field] : null),
  };
}
