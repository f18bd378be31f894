import type { Member } from '@my-messages/domain/documents/member';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SettingsPage } from '../pieces/settings-page';
import { InviteForm } from './invite-form';
import { peopleAddress } from '../../../ui/addresses';

interface InvitePageProps {
  readonly kind: Member['kind'];
  /** With the id of who was invited. */
  readonly onInvited: (uid: string) => void;
}

/** Somebody new. */
export function InvitePage({ kind, onInvited }: InvitePageProps) {
  const { t } = useTranslation();
  return (
    <SettingsPage
      heading={t('admin.invite.heading')}
      back={{
        to: peopleAddress(kind),
        label: t('admin.person.toPeople'),
      }}
    >
      <Typography>{t('admin.invite.intro')}</Typography>
      <InviteForm initialKind={kind} onInvited={onInvited} />
    </SettingsPage>
  );
}
