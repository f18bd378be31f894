import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import { useTranslation } from 'react-i18next';

interface Labelled {
  readonly chart: Chart;
  /** Null for staff, who are connected to no chart. */
  readonly connection: Connection | null;
}

/** How charts are told apart: with the patient where that is not the reader, or not always the same. */
export function useChartWords() {
  const { t } = useTranslation();
  return (charts: readonly Labelled[]): readonly string[] => {
    const patients = new Set(charts.map(({ chart }) => chart.patientName));
    return charts.map(({ chart, connection }) =>
      patients.size > 1 || connection?.relationship !== 'self'
        ? t('chartOfPatient', { patient: chart.patientName, chart: chart.label })
        : chart.label,
    );
  };
}
