import type { WaitingRow } from '@my-messages/domain/callables';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { chart } from '../../../data/entities/charts';
import { organization } from '../../../data/entities/people';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { useWaitWords } from '../../../i18n/use-wait-words';
import { HandOverDialog } from '../../../shared/hand-over-dialog';
import { useHandingOver, type HandingOver } from '../../../shared/use-handing-over';
import { UrgentMark } from '../../../shared/urgent-mark';
import { WaitMark } from '../../../shared/wait-mark';
import { LiveStatus } from '../../../ui/live-status';
import { waitingAddress } from '../../../ui/addresses';
import { useNow } from '../../../ui/use-now';

interface WaitingItemProps {
  readonly row: WaitingRow;
  /** Called when somebody else has it. */
  readonly onHandedOver: () => void;
}

/** One who waits: how long, about which chart, for whom, and whether they can answer; with the way to give it away. */
export function WaitingItem({ row, onHandedOver }: WaitingItemProps) {
  const { t } = useTranslation();
  const waitWords = useWaitWords();
  const now = useNow();
  const handing = useHandingOver(row.id);
  const [open, setOpen] = useState(false);
  const done = handing.answer === 'done' ? handing.wish : undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 1.25 }}>
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>
          {row.urgent && <UrgentMark />}
          <WaitMark wait={waitWords(row.since, now)} />
        </Typography>
        <Typography variant="body2">
          {t('admin.waiting.about', {
            name: row.portalUserName,
            chart: row.chartLabel,
            patient: row.patientName,
          })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <Link to={waitingAddress(row.staffId)}>{t('admin.waiting.of', { name: row.staffName })}</Link>
          {row.owner !== 'there' && ` · ${t(`admin.waiting.${row.owner}`)}`}
        </Typography>
        <LiveStatus>
          {done === undefined ? null : t('admin.waiting.done', { name: done.displayName })}
        </LiveStatus>
      </Box>
      {done === undefined && (
        <Button
          variant="outlined"
          aria-label={t('admin.waiting.handOverOf', { name: row.portalUserName, chart: row.chartLabel })}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('handOver.open')}
        </Button>
      )}
      {open && done === undefined && (
        <Asked
          row={row}
          handing={{
            ...handing,
            run: async (to) => {
              const outcome = await handing.run(to);
              if (outcome === 'done') onHandedOver();
              return outcome;
            },
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Box>
  );
}

interface AskedProps {
  readonly row: WaitingRow;
  readonly handing: HandingOver;
  readonly onClose: () => void;
}

/** The question to whom, with the chart's own people to choose from. */
function Asked({ row, handing, onClose }: AskedProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const about = readable(useLiveQuery(chart(viewer, row.chartId)));
  const clinic = readable(useLiveQuery(organization(viewer)));
  return (
    <HandOverDialog
      staffId={row.staffId}
      body={t('admin.waiting.body', { name: row.portalUserName, staff: row.staffName })}
      clinic={clinic}
      about={about}
      handing={handing}
      onClose={onClose}
    />
  );
}
