import type { Chart } from '@my-messages/domain/documents/chart';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router-dom';
import { inOneLine } from '../../i18n/own-order';
import { PersonDisc } from '../../ui/person-disc';
import { ClosedMark } from './closed-mark';
import { useLocationName } from './use-location-name';
import { chartAddress } from '../../ui/addresses';

const RowLink = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '10px 4px',
  color: theme.vars.palette.own.text,
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  borderBottom: `1px solid ${theme.vars.palette.own.line}`,
  '&:hover': { backgroundColor: theme.vars.palette.own.hovered },
  '&:focus-visible': { outlineOffset: -3 },
}));

/** One chart in the list: whose, what about, where. */
export function ChartRow({ chart }: { readonly chart: Chart }) {
  const location = useLocationName(chart.locationId);
  return (
    <RowLink to={chartAddress(chart.id)}>
      <PersonDisc name={chart.patientName} side="portal" />
      <span style={{ flex: 1, minWidth: 0 }}>
        <Typography component="div" sx={{ fontWeight: 600 }}>
          <bdi>{chart.patientName}</bdi>
        </Typography>
        <Typography variant="body2" component="div" color="textSecondary">
          {inOneLine([chart.label, location])}
          {chart.status === 'closed' && (
            <>
              {' · '}
              <ClosedMark />
            </>
          )}
        </Typography>
      </span>
      <ChevronRight size={20} aria-hidden style={{ flex: 'none' }} />
    </RowLink>
  );
}
