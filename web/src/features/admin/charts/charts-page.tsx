import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/link-button';
import { FindField } from '../../../ui/find-field';
import { SettingsPage } from '../pieces/settings-page';
import { useFind } from '../use-find';
import { ChartsList } from './charts-list';
import { addChartAddress } from '../../../ui/addresses';

/** The charts of the clinic. */
export function ChartsPage() {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <SettingsPage
      heading={t('admin.page.charts')}
      action={
        <LinkButton to={addChartAddress} variant="contained" startIcon={<Plus size={18} />}>
          {t('admin.chart.add')}
        </LinkButton>
      }
    >
      <FindField
        label={t('admin.chart.find')}
        hint={t('admin.chart.findHint')}
        value={find.typed}
        onChange={find.setTyped}
        clearLabel={t('admin.clear')}
      />
      <ChartsList beginning={find.beginning} />
    </SettingsPage>
  );
}
