import type { Member } from '@my-messages/domain/documents/member';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../data/viewer-context';

export type MemberState = 'active' | 'invited' | 'deactivated';

/** Deactivated goes before invited: until they are active again, no invitation can be accepted. */
export function memberState({ active, acceptedAt }: Pick<Member, 'active' | 'acceptedAt'>): MemberState {
  if (!active) return 'deactivated';
  return acceptedAt === null ? 'invited' : 'active';
}

/** How Super Admins read of a member. */
export function useMemberWords() {
  const { t } = useTranslation();
  const viewer = useViewer();
  return {
    name: ({ uid, displayName }: Member): string =>
      uid === viewer.uid ? t('admin.person.you', { name: displayName }) : displayName,
    state: (member: Member): string => t(`admin.person.${memberState(member)}`),
    email: ({ email }: Member): string => email ?? t('admin.person.noEmail'),
  };
}
