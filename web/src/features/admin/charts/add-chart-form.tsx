import type { Organization } from '@my-messages/domain/documents/organization';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkChange } from '../check-change';
import { ChangeNotice } from '../pieces/change-notice';
import { useChange } from '../use-change';
import { ChartFields } from './chart-fields';

interface AddChartFormProps {
  readonly locations: Organization['messaging']['locations'];
  readonly onAdded: (chartId: string) => void;
}

export function AddChartForm({ locations, onAdded }: AddChartFormProps) {
  const { t } = useTranslation();
  const change = useChange();
  const [patientName, setPatientName] = useState('');
  const [label, setLabel] = useState('');
  // With one location there is nothing to choose.
  const [only, ...others] = Object.keys(locations);
  const [locationId, setLocationId] = useState(others.length === 0 ? (only ?? '') : '');
  const text = { patientName, label, locationId };
  const checked = checkChange({ kind: 'add-chart', ...text });

  async function add() {
    if (!checked.ok) return;
    const chartId = await change.run(checked.change);
    if (chartId !== null) onAdded(chartId);
  }

  return (
    <div>
      <ChartFields
        text={text}
        edit={{ patientName: setPatientName, label: setLabel, locationId: setLocationId }}
        locations={locations}
        checked={checked}
        busy={change.busy}
        submitLabel={t('admin.chart.add')}
        onSubmit={() => void add()}
      />
      <ChangeNotice change={change} />
    </div>
  );
}
