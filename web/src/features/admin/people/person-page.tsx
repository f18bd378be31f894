import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { memberOf } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { LinkButton } from '../../../ui/link-button';
import { Notice } from '../../../ui/notice';
import { LoadProblem } from '../pieces/load-problem';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsPage } from '../pieces/settings-page';
import { AddressForm } from './address-form';
import { PersonAway } from './person-away';
import { PersonCharts } from './person-charts';
import { PersonPermission } from './person-permission';
import { PersonRoles } from './person-roles';
import { PersonState } from './person-state';
import { PortalDescription, StaffDescription } from './person-description';
import { ResetSecondFactor } from './reset-second-factor';
import { useMemberWords } from './use-member-words';
import { auditAddress, peopleAddress, waitingAddress } from '../../../ui/addresses';

interface PersonPageProps {
  readonly uid: string;
  readonly justInvited: boolean;
}

/** One person: who they are, and what they may do. */
export function PersonPage({ uid, justInvited }: PersonPageProps) {
  const { t } = useTranslation();
  const words = useMemberWords();
  const { data: member, error, retry } = useLiveQuery(memberOf(useViewer(), uid));
  return (
    <SettingsPage
      heading={member ? words.name(member) : t('admin.page.people')}
      back={{
        to: peopleAddress(member?.kind ?? 'portal'),
        label: t('admin.person.toPeople'),
      }}
    >
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {member === undefined && error === null && <RowsSkeleton />}
      {member === null && <Notice tone="quiet">{t('admin.missing')}</Notice>}
      {member != null && (
        <>
          {/* Said aloud by the layout, which was there before. */}
          {justInvited && <Notice tone="quiet">{t('admin.invite.sent')}</Notice>}
          {member.kind === 'staff' ? (
            <StaffDescription member={member} />
          ) : (
            <PortalDescription member={member} />
          )}
          <AddressForm member={member} />
          <PersonState member={member} />
          <ResetSecondFactor member={member} />
          {member.kind === 'staff' ? (
            <>
              <PersonRoles member={member} />
              <PersonAway uid={uid} />
            </>
          ) : (
            <>
              <PersonPermission member={member} />
              <PersonCharts uid={uid} name={member.displayName} />
            </>
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
            {member.kind === 'staff' && (
              <LinkButton to={waitingAddress(uid)} variant="outlined">
                {t('admin.member.waiting')}
              </LinkButton>
            )}
            <LinkButton to={auditAddress({ who: uid })} variant="outlined">
              {t('admin.member.audit')}
            </LinkButton>
          </Box>
        </>
      )}
    </SettingsPage>
  );
}
