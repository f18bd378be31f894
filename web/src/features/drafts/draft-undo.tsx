import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';

/** How long a draft that was deleted can be taken back. */
const UNDO_MILLISECONDS = 10_000;

interface DraftUndoProps {
  readonly shown: boolean;
  readonly onUndo: () => void;
  /** Called when it is too late. */
  readonly onOver: () => void;
}

/** Says that a draft was deleted, with the way back, which has the focus that the row had. */
export function DraftUndo({ shown, onUndo, onOver }: DraftUndoProps) {
  const { t } = useTranslation();
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => {
      over.current();
    }, UNDO_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [shown]);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, ...(shown && { py: 0.5 }) }}>
      <LiveStatus>{shown && t('drafts.deleted')}</LiveStatus>
      {shown && (
        <Button autoFocus onClick={onUndo}>
          {t('drafts.undo')}
        </Button>
      )}
    </Box>
  );
}
