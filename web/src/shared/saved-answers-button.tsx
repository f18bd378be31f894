import type { AnswerNames } from '@my-messages/domain/text/fill-answer';
import Button from '@mui/material/Button';
import { useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../data/viewer-context';
import { Notice } from '../ui/notice';
import type { SavedAnswersDialog } from './saved-answers/saved-answers-dialog';

interface SavedAnswersButtonProps {
  /** The field that a chosen answer goes into, where its cursor is. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** With the whole text of the field. */
  readonly onChange: (text: string) => void;
  /** What the placeholders stand for, but for the writer. */
  readonly names: Omit<AnswerNames, 'me'>;
  /** While nothing can be written. */
  readonly busy: boolean;
}

/** For staff: puts a text that was saved before into a field, and sends nothing. The code comes when it is pressed. */
export function SavedAnswersButton({ field, onChange, names, busy }: SavedAnswersButtonProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const [Opened, setOpened] = useState<typeof SavedAnswersDialog | null>(null);
  const [failed, setFailed] = useState(false);
  if (side !== 'staff') return null;

  async function open() {
    setFailed(false);
    try {
      const code = await import('./saved-answers/saved-answers-dialog');
      setOpened(() => code.SavedAnswersDialog);
    } catch {
      setFailed(true);
    }
  }

  function close(text: string) {
    const area = field.current;
    const { selectionStart: from = 0, selectionEnd: until = 0, value = '' } = area ?? {};
    // Drawn at once: the dialog would take the focus back, and a text that is set anew moves the cursor to its end.
    flushSync(() => {
      setOpened(null);
      if (text !== '') onChange(value.slice(0, from) + text + value.slice(until));
    });
    area?.focus();
    if (text !== '') area?.setSelectionRange(from + text.length, from + text.length);
  }

  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void open();
        }}
      >
        {t('sending.answers')}
      </Button>
      {failed && (
        <Notice tone="problem" role="alert">
          {t('sending.answersFailed')}
        </Notice>
      )}
      {Opened !== null && <Opened written={field.current?.value ?? ''} names={names} onClose={close} />}
    </>
  );
}
