import { useTranslation } from 'react-i18next';
import { chart } from '../../../data/entities/charts';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';

/** A chart in words, by its patient and what it is about. */
export function useChartName(chartId: string): string {
  const { t } = useTranslation();
  const found = readable(useLiveQuery(chart(useViewer(), chartId)));
  if (found === undefined) return t('loading');
  if (found === null) return t('admin.chart.gone');
  return t('chartOfPatient', { patient: found.patientName, chart: found.label });
}
