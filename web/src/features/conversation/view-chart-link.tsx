import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { MEASURES } from '../../theme/tokens';
import { chartAddress } from '../../ui/addresses';

const ChartLink = styled(Link)(({ theme }) => ({
  ...theme.typography.body2,
  display: 'inline-flex',
  '@media print': { display: 'none' },
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
}));

/** For staff: from the conversation to the people of its chart. */
export function ViewChartLink({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  return <ChartLink to={chartAddress(chartId)}>{t('charts.view')}</ChartLink>;
}
