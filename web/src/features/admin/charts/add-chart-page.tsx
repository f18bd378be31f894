import { useTranslation } from 'react-i18next';
import { organization } from '../../../data/entities/people';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { LoadProblem } from '../pieces/load-problem';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsPage } from '../pieces/settings-page';
import { AddChartForm } from './add-chart-form';
import { settingsAddress } from '../../../ui/addresses';

interface AddChartPageProps {
  /** With the new chart's id. */
  readonly onAdded: (chartId: string) => void;
}

/** A new chart; its people come afterwards, on its own page. */
export function AddChartPage({ onAdded }: AddChartPageProps) {
  const { t } = useTranslation();
  const { data: clinic, error, retry } = useLiveQuery(organization(useViewer()));
  return (
    <SettingsPage
      heading={t('admin.chart.add')}
      back={{ to: settingsAddress('charts'), label: t('admin.chart.toCharts') }}
    >
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {clinic === undefined && error === null && <RowsSkeleton />}
      {clinic != null && <AddChartForm locations={clinic.messaging.locations} onAdded={onAdded} />}
    </SettingsPage>
  );
}
