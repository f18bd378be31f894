import { areDone, type StepState } from '@my-messages/domain/admin/first-steps';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { LoadProblem } from '../pieces/load-problem';
import { RowList } from '../pieces/row-list';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsPage } from '../pieces/settings-page';
import { useAdminRoles } from '../use-admin-roles';
import { StepRow } from './step-row';
import { useFirstSteps } from './use-first-steps';

const NO_ROLES = { managePortalSettings: false, superAdmin: false };

/** What a clinic needs until its first message has travelled, as far as the viewer sees to it. */
export function FirstStepsPage() {
  const { t } = useTranslation();
  const { steps, error, retry } = useFirstSteps(useAdminRoles() ?? NO_ROLES);
  return (
    <SettingsPage heading={t('admin.page.start')}>
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {steps === undefined && error === null && <RowsSkeleton />}
      {steps !== undefined && <Steps steps={steps} />}
    </SettingsPage>
  );
}

function Steps({ steps }: { readonly steps: readonly StepState[] }) {
  const { t } = useTranslation();
  const done = steps.filter((step) => step.done).length;
  return (
    <>
      <Typography>{t('admin.start.intro')}</Typography>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {areDone(steps) ? t('admin.start.allDone') : t('admin.pageHint.start', { done, count: steps.length })}
      </Typography>
      <RowList aria-label={t('admin.page.start')}>
        {steps.map((state) => (
          <li key={state.step}>
            <StepRow state={state} />
          </li>
        ))}
      </RowList>
    </>
  );
}
