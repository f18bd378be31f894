import { useTranslation } from 'react-i18next';
import { FindField } from '../../../ui/find-field';
import type { Found } from '../pieces/found';
import { FoundChoices } from '../pieces/found-choices';
import { useFind } from '../use-find';
import { useFoundCharts } from './use-found-charts';

interface FindChartProps {
  readonly label: string;
  readonly hint: string;
  readonly chosen: string | null;
  readonly onChoose: (chart: Found) => void;
}

/** Finds a chart by the beginning of the patient's name, and chooses one. */
export function FindChart({ hint, ...props }: FindChartProps) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <div>
      <FindField
        label={props.label}
        hint={hint}
        value={find.typed}
        onChange={find.setTyped}
        clearLabel={t('admin.clear')}
      />
      {find.beginning !== '' && <FoundCharts {...props} beginning={find.beginning} />}
    </div>
  );
}

interface FoundChartsProps extends Omit<FindChartProps, 'hint'> {
  readonly beginning: string;
}

function FoundCharts({ beginning, ...choices }: FoundChartsProps) {
  const { t } = useTranslation();
  return <FoundChoices {...choices} nothing={t('admin.chart.none')} pages={useFoundCharts(beginning)} />;
}
