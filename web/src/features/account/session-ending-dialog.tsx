import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';

interface SessionEndingDialogProps {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Because nothing is done, which somebody can change, or because its longest time is over, which nobody can. */
  readonly why: 'idle' | 'ended';
  /** Whether there is a text that could not be saved. */
  readonly unsavedText: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** So many seconds before the end it is said once more. */
const SAID_AGAIN = 20;

/** Says that the session ends in less than a minute; one key keeps it, where it can be kept. */
export function SessionEndingDialog({ at, why, unsavedText, onStay, onLeave }: SessionEndingDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const left = useSecondsUntil(at);
  const [seen, setSeen] = useState(false);
  const canStay = why === 'idle';
  const close = canStay
    ? onStay
    : () => {
        setSeen(true);
      };
  if (seen) return null;
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={close}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`}>{t(`sessionEnding.${why}.heading`)}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>
          {t(`sessionEnding.${why}.body`, { count: left })}
        </DialogContentText>
        <LiveStatus>{unsavedText ? t('sessionEnding.unsavedText') : null}</LiveStatus>
        <LiveStatus hidden>
          {left <= SAID_AGAIN ? t(`sessionEnding.${why}.body`, { count: SAID_AGAIN }) : null}
        </LiveStatus>
      </DialogContent>
      <DialogActions sx={{ p: 2, pt: 0, flexWrap: 'wrap' }}>
        <Button onClick={onLeave}>{t('account.signOut')}</Button>
        <Button onClick={close} variant="contained" autoFocus>
          {t(`sessionEnding.${why}.close`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Whole seconds until then, counted down. */
function useSecondsUntil(at: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return Math.max(0, Math.ceil((at - now) / 1000));
}
