import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { DraftRows } from '../../shared/draft-rows';
import { Notice } from '../../ui/notice';
import { ChartSection } from './chart-section';

/** What the viewer has begun to write about a chart and not sent. */
export function ChartDrafts({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  return (
    <ChartSection heading={t('charts.drafts')}>
      <Box sx={{ mx: { xs: -2, sm: 0 } }}>
        <DraftRows
          chartId={chartId}
          empty={
            <Box sx={{ mx: { xs: 2, sm: 0 } }}>
              <Notice tone="quiet">{t('charts.noDrafts')}</Notice>
            </Box>
          }
          onDelete={null}
        />
      </Box>
    </ChartSection>
  );
}
