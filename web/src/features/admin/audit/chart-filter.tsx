import { useTranslation } from 'react-i18next';
import { useChartName } from '../charts/use-chart-name';
import { useFoundCharts } from '../charts/use-found-charts';
import { FoundButtons } from '../pieces/found-buttons';
import { OneFilter } from './one-filter';

interface ChartFilterProps {
  readonly chartId: string | null;
  readonly onChange: (chartId: string | null) => void;
}

/** Whether all is shown, or what is about one chart. */
export function ChartFilter({ chartId, onChange }: ChartFilterProps) {
  const { t } = useTranslation();
  return (
    <OneFilter
      label={t('admin.audit.ofChart')}
      id={chartId}
      chosen={(id) => <ChosenChart chartId={id} />}
      findLabel={t('admin.chart.find')}
      found={(beginning, choose) => <FoundCharts beginning={beginning} onChoose={choose} />}
      forgetLabel={t('admin.audit.everyChart')}
      onChange={onChange}
    />
  );
}

interface FoundChartsProps {
  readonly beginning: string;
  readonly onChoose: (chartId: string) => void;
}

function FoundCharts({ beginning, onChoose }: FoundChartsProps) {
  const { t } = useTranslation();
  return (
    <FoundButtons
      pages={useFoundCharts(beginning)}
      nothing={t('admin.chart.none')}
      onChoose={({ id }) => {
        onChoose(id);
      }}
    />
  );
}

function ChosenChart({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  return t('admin.audit.chartChosen', { name: useChartName(chartId) });
}
