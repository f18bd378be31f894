import type { WaitingRow } from '@my-messages/domain/callables';
import { closingNote } from '@my-messages/domain/documents/conversation';
import { LIMITS } from '@my-messages/domain/limits';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { useProblemText } from '../../../i18n/use-problem-text';
import { Field } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { LiveStatus } from '../../../ui/live-status';
import { Notice } from '../../../ui/notice';
import type { Closing } from './use-closing';

interface CloseWaitDialogProps {
  readonly row: WaitingRow;
  /** What was typed so far. */
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly closing: Closing;
  readonly onClose: () => void;
}

/** Asks what both are to read where a wait is ended without an answer. */
export function CloseWaitDialog({ row, note, onNote, closing, onClose }: CloseWaitDialogProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const id = useId();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { busy, answer, error } = closing;
  const checked = v.safeParse(closingNote, note);

  function confirm() {
    if (busy) return;
    setTried(true);
    if (checked.success) void closing.run(checked.output);
    else field.current?.focus();
  }

  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{t('admin.closeWait.heading')}</DialogTitle>
      <Form onSubmit={confirm}>
        <DialogContent>
          <Stack spacing={2}>
            <DialogContentText id={`${id}-text`}>
              {t('admin.closeWait.body', { name: row.portalUserName, staff: row.staffName })}
            </DialogContentText>
            {row.urgent && <Notice tone="problem">{t('admin.closeWait.urgent')}</Notice>}
            <Field
              label={t('admin.closeWait.note')}
              value={note}
              onChange={onNote}
              inputRef={field}
              autoFocus
              autoComplete="off"
              rows={3}
              maxRows={8}
              readOnly={busy}
              hint={t('admin.closeWait.noteHint')}
              problem={
                tried && !checked.success
                  ? t('admin.closeWait.noteWrong', { limit: LIMITS.closingNoteLength })
                  : null
              }
            />
            {said() !== null && (
              <Notice tone="problem" role="alert">
                {said()}
              </Notice>
            )}
          </Stack>
          <LiveStatus>{busy ? t('admin.closeWait.busy') : null}</LiveStatus>
        </DialogContent>
        <DialogActions sx={{ p: 2, pt: 0, flexWrap: 'wrap' }}>
          <Button onClick={onClose}>{t('admin.closeWait.cancel')}</Button>
          <Button type="submit" variant="contained" aria-disabled={busy}>
            {t('admin.closeWait.confirm')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );

  function said(): string | null {
    if (error !== null)
      return `${problem.explain(t('admin.closeWait.failed'), error)} ${problem.reference(error) ?? ''}`;
    return busy || answer === undefined || answer === 'done' ? null : t(`admin.closeWait.refusal.${answer}`);
  }
}
