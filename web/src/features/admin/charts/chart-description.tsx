import type { Chart } from '@my-messages/domain/documents/chart';
import type { Organization } from '@my-messages/domain/documents/organization';
import { cleanLine } from '@my-messages/domain/text/clean-text';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { checkChange } from '../check-change';
import { ChangeNotice } from '../pieces/change-notice';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';
import { ChartFields } from './chart-fields';

interface ChartDescriptionProps {
  readonly chart: Chart;
  readonly locations: Organization['messaging']['locations'];
}

/** Whose chart it is, what about, and where. */
export function ChartDescription({ chart, locations }: ChartDescriptionProps) {
  const { t } = useTranslation();
  const change = useChange();
  const patientName = useTyped(chart.patientName);
  const label = useTyped(chart.label);
  const locationId = useTyped(chart.locationId);
  const text = { patientName: patientName.value, label: label.value, locationId: locationId.value };
  const checked = checkChange({ kind: 'describe-chart', chartId: chart.id, ...text });

  async function save() {
    if (!checked.ok || (await change.run(checked.change)) === null) return;
    // As it was stored, so that the fields follow the chart again.
    patientName.type(cleanLine(text.patientName));
    label.type(cleanLine(text.label));
  }

  return (
    <SettingsSection heading={t('admin.chart.about')}>
      <ChartFields
        text={text}
        edit={{ patientName: patientName.type, label: label.type, locationId: locationId.type }}
        locations={locations}
        checked={checked}
        busy={change.busy}
        submitLabel={t('admin.save')}
        onSubmit={() => void save()}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        {t('admin.namesStay')}
      </Typography>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
