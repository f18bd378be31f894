import { useTranslation } from 'react-i18next';
import { chartExportAddress } from '../../../ui/addresses';
import { LinkButton } from '../../../ui/link-button';
import { SettingsSection } from '../pieces/settings-section';

/** Leads to where everything that was written about a chart becomes files. */
export function ChartExport({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  return (
    <SettingsSection heading={t('admin.chart.conversations')} hint={t('admin.chart.exportHint')}>
      <LinkButton to={chartExportAddress(chartId)} variant="outlined">
        {t('title.chartExport')}
      </LinkButton>
    </SettingsSection>
  );
}
