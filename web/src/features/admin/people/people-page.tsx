import type { Member } from '@my-messages/domain/documents/member';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/link-button';
import { FindField } from '../../../ui/find-field';
import { SettingsPage } from '../pieces/settings-page';
import { useFind } from '../use-find';
import { KindLinks } from './kind-links';
import { PeopleList } from './people-list';
import { inviteAddress } from '../../../ui/addresses';

interface PeoplePageProps {
  readonly kind: Member['kind'];
}

/** The people of the clinic, one kind at a time. */
export function PeoplePage({ kind }: PeoplePageProps) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <SettingsPage
      heading={t('admin.page.people')}
      action={
        <LinkButton to={inviteAddress(kind)} variant="contained" startIcon={<UserPlus size={18} />}>
          {t('admin.person.invite')}
        </LinkButton>
      }
    >
      <KindLinks kind={kind} />
      <FindField
        label={t('admin.person.find')}
        hint={t('admin.person.findHint')}
        value={find.typed}
        onChange={find.setTyped}
        clearLabel={t('admin.clear')}
      />
      <PeopleList kind={kind} beginning={find.beginning} />
    </SettingsPage>
  );
}
