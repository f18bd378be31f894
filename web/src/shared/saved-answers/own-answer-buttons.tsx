import type { SavedAnswer } from '@my-messages/domain/documents/saved-answer';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';

interface OwnAnswerButtonsProps {
  readonly answer: SavedAnswer;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** What one does with an answer of one's own; it is asked before it is removed. */
export function OwnAnswerButtons({ answer: { title }, onChange, onRemove }: OwnAnswerButtonsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button aria-label={t('answers.changeOne', { title })} onClick={onChange}>
        {t('answers.change')}
      </Button>
      <Button
        aria-label={t('answers.removeOne', { title })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('answers.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        heading={t('answers.removeHeading', { title })}
        body={t('answers.removeBody')}
        confirmLabel={t('answers.remove')}
        cancelLabel={t('answers.cancel')}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          // Drawn at once: the question gives the focus back to the button when it goes, which goes with the answer.
          flushSync(() => {
            setAsking(false);
          });
          onRemove();
        }}
      />
    </>
  );
}
