import { useTranslation } from 'react-i18next';
import { chart } from '../../../data/entities/charts';
import { organization } from '../../../data/entities/people';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { Notice } from '../../../ui/notice';
import { LoadProblem } from '../pieces/load-problem';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsPage } from '../pieces/settings-page';
import { CareTeam } from './care-team';
import { ChartDescription } from './chart-description';
import { ChartExport } from './chart-export';
import { ChartStatus } from './chart-status';
import { ConnectedPeople } from './connected-people';
import { LegalHold } from './legal-hold';
import { settingsAddress } from '../../../ui/addresses';

/** One chart: what it is about, who cares, and who is connected. */
export function ChartPage({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const clinic = useLiveQuery(organization(viewer));
  const { data: found, error, retry } = useLiveQuery(chart(viewer, chartId));
  const failed = error ?? clinic.error;
  return (
    <SettingsPage
      heading={
        found
          ? t('chartOfPatient', { patient: found.patientName, chart: found.label })
          : t('admin.page.charts')
      }
      back={{ to: settingsAddress('charts'), label: t('admin.chart.toCharts') }}
    >
      {failed !== null && (
        <LoadProblem
          error={failed}
          retry={() => {
            if (error !== null) retry();
            if (clinic.error !== null) clinic.retry();
          }}
        />
      )}
      {failed === null && (found === undefined || clinic.data === undefined) && <RowsSkeleton />}
      {found === null && <Notice tone="quiet">{t('admin.missing')}</Notice>}
      {found != null && clinic.data != null && (
        <>
          <CareTeam chart={found} />
          <ConnectedPeople chartId={chartId} />
          <ChartDescription chart={found} locations={clinic.data.messaging.locations} />
          <ChartStatus chart={found} />
          <ChartExport chartId={chartId} />
          <LegalHold chartId={chartId} />
        </>
      )}
    </SettingsPage>
  );
}
