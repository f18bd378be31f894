import type { Chart } from '@my-messages/domain/documents/chart';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/** Whether the chart takes messages. */
export function ChartStatus({ chart: { id, status } }: { readonly chart: Chart }) {
  const { t } = useTranslation();
  const change = useChange();
  const open = status === 'open';
  const set = (wanted: Chart['status']) =>
    void change.run({ kind: 'chart-status', chartId: id, status: wanted });
  return (
    <SettingsSection heading={t('admin.member.state')}>
      <Typography sx={{ mb: 1.5 }}>
        {t(open ? 'admin.chart.stateOpen' : 'admin.chart.stateClosed')}
      </Typography>
      <ConfirmedButton
        label={t(open ? 'admin.chart.close' : 'admin.chart.reopen')}
        busy={change.busy}
        question={open ? closing() : reopening()}
        onConfirm={() => {
          set(open ? 'closed' : 'open');
        }}
      />
      <ChangeNotice change={change} />
    </SettingsSection>
  );

  function closing() {
    return { heading: t('admin.chart.closeHeading'), body: t('admin.chart.closeBody') };
  }

  function reopening() {
    return { heading: t('admin.chart.reopenHeading'), body: t('admin.chart.reopenBody') };
  }
}
