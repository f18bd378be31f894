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
import { CloseWaitDialog } from './close-wait-dialog';
import { useClosing } from './use-closing';

interface WaitingItemProps {
  readonly row: WaitingRow;
  /** Called when it may not wait any more. */
  readonly onSettled: () => void;
}

/** One who waits: how long, about which chart, for whom, and whether they can answer; with the ways to end that. */
export function WaitingItem({ row, onSettled }: WaitingItemProps) {
  const { t } = useTranslation();
  const waitWords = useWaitWords();
  const now = useNow();
  const handing = useHandingOver(row.id);
  const closing = useClosing(row.id);
  const [asking, ask] = useState<'hand-over' | 'close' | null>(null);
  // Kept here, so that it is still there when the question is asked again.
  const [note, setNote] = useState<string>(t('admin.closeWait.noteDefault', { staff: row.staffName }));
  const about = { name: row.portalUserName, chart: row.chartLabel };
  const done = settled();

  /** The question goes in the same moment in which whoever shows this is told, who can take the focus then. */
  function after<Outcome>(outcome: Outcome) {
    if (outcome === 'done') end();
    return outcome;
  }

  function end() {
    ask(null);
    onSettled();
  }

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 1.25 }}>
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>
          {row.urgent && <UrgentMark />}
          <WaitMark wait={waitWords(row.since, now)} />
        </Typography>
        <Typography variant="body2">
          {t('admin.waiting.about', { ...about, patient: row.patientName })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <Link to={waitingAddress(row.staffId)}>{t('admin.waiting.of', { name: row.staffName })}</Link>
          {row.owner !== 'there' && ` · ${t(`admin.waiting.${row.owner}`)}`}
        </Typography>
        <LiveStatus>{done}</LiveStatus>
      </Box>
      {done === null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant="outlined"
            aria-label={t('admin.waiting.handOverOf', about)}
            onClick={() => {
              ask('hand-over');
            }}
          >
            {t('handOver.open')}
          </Button>
          <Button
            variant="outlined"
            aria-label={t('admin.closeWait.openOf', about)}
            onClick={() => {
              ask('close');
            }}
          >
            {t('admin.closeWait.open')}
          </Button>
        </Box>
      )}
      {asking === 'hand-over' && (
        <Asked
          row={row}
          handing={{ ...handing, run: async (to) => after(await handing.run(to)) }}
          onClose={() => {
            ask(null);
          }}
        />
      )}
      {asking === 'close' && (
        <CloseWaitDialog
          row={row}
          note={note}
          onNote={setNote}
          closing={{ ...closing, run: async (text) => after(await closing.run(text)) }}
          onClose={() => {
            if (closing.answer === 'not-waiting') end();
            else ask(null);
          }}
        />
      )}
    </Box>
  );

  /** What became of it; null while it waits. */
  function settled(): string | null {
    if (handing.answer === 'done' && handing.wish !== undefined)
      return t('admin.waiting.done', { name: handing.wish.displayName });
    return closing.answer === 'done' ? t('admin.closeWait.done', about) : null;
  }
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
      about={[about]}
      handing={handing}
      onClose={onClose}
    />
  );
}
