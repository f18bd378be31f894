import { useTranslation } from 'react-i18next';
import { organization } from '../../../data/entities/people';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { LoadProblem } from '../pieces/load-problem';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsPage } from '../pieces/settings-page';
import { Holidays } from './holidays';
import { IdleChoice } from './idle-choice';
import { useAdminRoles } from '../use-admin-roles';
import { LastSwitched } from './last-switched';
import { LogoChoice } from './logo-choice';
import { MessagingState } from './messaging-state';
import { LocationSwitches } from './location-switches';
import { MessagingSwitch } from './messaging-switch';
import { OpeningHoursForm } from './opening-hours-form';
import { PolicyChoice } from './policy-choice';
import { ReminderChoice } from './reminder-choice';
import { RetentionChoice } from './retention-choice';
import { StaffSecondFactor } from './staff-second-factor';
import { ResponseTime } from './response-time';

/** How the clinic runs My Messages: to be changed with the role for it, to be seen by Super Admins. */
export function MessagingPage() {
  const { t } = useTranslation();
  const roles = useAdminRoles();
  const { data: clinic, error, retry } = useLiveQuery(organization(useViewer()));
  return (
    <SettingsPage heading={t('admin.page.messaging')}>
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {clinic === undefined && error === null && <RowsSkeleton />}
      {clinic != null && (
        <>
          {roles?.managePortalSettings === false && <MessagingState messaging={clinic.messaging} />}
          {roles?.managePortalSettings && <MessagingSwitch enabled={clinic.messaging.enabled} />}
          {roles?.superAdmin && <LastSwitched />}
        </>
      )}
      {clinic != null && roles?.managePortalSettings && (
        <>
          <LocationSwitches messaging={clinic.messaging} />
          <PolicyChoice policy={clinic.messaging.recipientPolicy} />
          <ResponseTime clinicName={clinic.name} days={clinic.messaging.responseDays} />
          <OpeningHoursForm hours={clinic.messaging.hours} timeZone={clinic.timeZone} />
          <Holidays holidays={clinic.messaging.holidays} timeZone={clinic.timeZone} />
          <IdleChoice minutes={clinic.idleMinutes} />
          <LogoChoice logo={clinic.logo} />
          <ReminderChoice hours={clinic.messaging.reminderHours} />
        </>
      )}
      {clinic != null && roles?.superAdmin && (
        <>
          <StaffSecondFactor needed={clinic.staffSecondFactor} />
          <RetentionChoice retention={clinic.retention} />
        </>
      )}
    </SettingsPage>
  );
}
