import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaiting } from '../../../data/admin/use-waiting';
import { MoreButton } from '../../../shared/more-button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { LoadProblem } from '../pieces/load-problem';
import { RowList } from '../pieces/row-list';
import { HandAllOver } from './hand-all-over';
import { WaitingItem } from './waiting-item';

/** Who could not answer any more: about any chart (null), or about one. */
export interface Leaving {
  readonly staffId: string;
  readonly chartId: string | null;
  /** What can be done without seeing to them first, and why one would; what waits is then found under *Waiting*. */
  readonly atOnce?: { readonly why: string; readonly label: string; readonly act: () => void };
}

interface LeavingDialogProps {
  readonly leaving: Leaving;
  readonly asked: Omit<ComponentProps<typeof ConfirmDialog>, 'open' | 'ready' | 'children'>;
}

/**
 * Asks before somebody can no longer answer. Who waits for them comes first, and it can be confirmed once nobody does. Where
 * that cannot be loaded it can be confirmed, too: the server refuses it then.
 */
export function LeavingDialog({ leaving, asked }: LeavingDialogProps) {
  const { t } = useTranslation();
  const { staffId, chartId, atOnce } = leaving;
  const { rows, error, more, refresh } = useWaiting(staffId, chartId);
  const [settled, setSettled] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  const waits = rows !== undefined && rows.length > 0;

  // What had the focus is gone, or is about to go.
  useEffect(() => {
    if (settled > 0) status.current?.focus();
  }, [settled]);

  function onSettled() {
    setSettled((times) => times + 1);
    refresh();
  }

  return (
    <ConfirmDialog {...asked} open ready={rows === undefined ? error !== null : rows.length === 0}>
      <Stack spacing={1.5} sx={{ mb: said() === null && error === null ? 0 : 2 }}>
        <Typography
          ref={status}
          role="status"
          tabIndex={-1}
          sx={{ color: 'text.primary', fontWeight: 600, '&:empty': { position: 'absolute' } }}
        >
          {said()}
        </Typography>
        {error !== null && <LoadProblem error={error} retry={refresh} />}
        {waits && (
          <>
            <RowList aria-label={t('admin.page.waiting')}>
              {rows.map((row) => (
                <li key={row.id}>
                  <WaitingItem row={row} onSettled={onSettled} />
                </li>
              ))}
            </RowList>
            <MoreButton
              more={more}
              failed={t('admin.moreFailed')}
              label={t('admin.more')}
              loadingLabel={t('admin.moreLoading')}
            />
            <HandAllOver leaving={leaving} rows={rows} onSettled={onSettled} />
            {atOnce !== undefined && (
              <Box>
                <Typography variant="body2">{atOnce.why}</Typography>
                <Button
                  color="error"
                  sx={{ ml: -1.5 }}
                  onClick={() => {
                    asked.onCancel();
                    atOnce.act();
                  }}
                >
                  {atOnce.label}
                </Button>
              </Box>
            )}
          </>
        )}
      </Stack>
    </ConfirmDialog>
  );

  function said(): string | null {
    if (waits) return t('admin.leaving.waits');
    if (rows === undefined) return error === null ? t('admin.leaving.looking') : null;
    return settled > 0 ? t('admin.leaving.nobody') : null;
  }
}
