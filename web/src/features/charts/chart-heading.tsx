import type { Chart } from '@my-messages/domain/documents/chart';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { inOneLine } from '../../i18n/own-order';
import { ClosedMark } from './closed-mark';
import { useLocationName } from './use-location-name';
import { ADDRESSES } from '../../ui/addresses';

/** Whose chart, what about, where, and whether it is closed. */
export function ChartHeading({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation();
  const location = useLocationName(chart.locationId);
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, mb: 1 }}>
      <IconButton
        component={Link}
        to={ADDRESSES.charts}
        aria-label={t('charts.back')}
        sx={{ ml: -1.25, mt: -0.75 }}
      >
        <ArrowLeft size={22} />
      </IconButton>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography variant="h1">
          <bdi>{chart.patientName}</bdi>
        </Typography>
        <Typography color="textSecondary">{inOneLine([chart.label, location])}</Typography>
        {chart.status === 'closed' && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            <ClosedMark /> {t('charts.closedMeans')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
