import type { WaitingRow } from '@my-messages/domain/callables';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chart } from '../../../data/entities/charts';
import { organization } from '../../../data/entities/people';
import { readable } from '../../../data/live/readable';
import { useLiveQueries } from '../../../data/live/use-live-queries';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { HandOverDialog } from '../../../shared/hand-over-dialog';
import { Notice } from '../../../ui/notice';
import type { Leaving } from './leaving-dialog';
import { useHandingAllOver, type HandingAllOver } from './use-handing-all-over';

interface HandAllOverProps {
  readonly leaving: Leaving;
  /** Those on the screen, at least one. */
  readonly rows: readonly WaitingRow[];
  /** Called when it is through, whoever waits still. */
  readonly onSettled: () => void;
}

/** The way to give all that waits to one colleague; and what that colleague could not take. */
export function HandAllOver({ leaving, rows, onSettled }: HandAllOverProps) {
  const { t } = useTranslation();
  const handing = useHandingAllOver(leaving);
  const [open, setOpen] = useState(false);
  const shown = new Set(rows.map(({ id }) => id));
  const left = handing.busy ? [] : (handing.answer?.filter(({ id }) => shown.has(id)) ?? []);
  return (
    <>
      {left.length > 0 && (
        <Notice tone="problem" role="alert">
          {t('admin.leaving.left', { name: handing.wish?.displayName ?? '' })}
          <ul>
            {left.map(({ id, portalUserName, chartLabel, patientName }) => (
              <li key={id}>
                {t('admin.waiting.about', { name: portalUserName, chart: chartLabel, patient: patientName })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Button
        variant="outlined"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('admin.leaving.handAll')}
      </Button>
      {open && (
        <ToWhom
          rows={rows}
          handing={handing}
          onDone={() => {
            setOpen(false);
            onSettled();
          }}
          onClose={() => {
            setOpen(false);
            // Some may be with the colleague already.
            if (handing.error !== null) onSettled();
          }}
        />
      )}
    </>
  );
}

interface ToWhomProps extends Pick<HandAllOverProps, 'rows'> {
  readonly handing: HandingAllOver;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The question to whom, with everybody to choose from who may be written to about one of the charts. */
function ToWhom({ rows, handing, onDone, onClose }: ToWhomProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const clinic = readable(useLiveQuery(organization(viewer)));
  const chartIds = [...new Set(rows.map(({ chartId }) => chartId))];
  const charts = useLiveQueries(chartIds.map((id) => chart(viewer, id))).map(readable);
  const { count, run, ...command } = handing;
  return (
    <HandOverDialog
      staffId={rows[0]?.staffId ?? ''}
      heading={t('admin.leaving.heading')}
      body={t('admin.leaving.body')}
      busy={t('admin.leaving.progress', { count })}
      clinic={clinic}
      about={charts}
      handing={{
        ...command,
        answer: undefined,
        run: async (to) => {
          if ((await run(to)) !== undefined) onDone();
          return undefined;
        },
      }}
      onClose={onClose}
    />
  );
}
