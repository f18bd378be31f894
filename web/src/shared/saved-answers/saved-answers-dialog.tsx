import type { SavedAnswer, SavedAnswerWords } from '@my-messages/domain/documents/saved-answer';
import type { AnswerNames } from '@my-messages/domain/text/fill-answer';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveOwnAnswer } from '../../data/commands/save-answer';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { Notice } from '../../ui/notice';
import { AnswerForm } from './answer-form';
import { AnswerList } from './answer-list';

interface SavedAnswersDialogProps {
  /** What stands in the message. */
  readonly written: string;
  readonly names: Omit<AnswerNames, 'me'>;
  /** With the text that goes into the message; empty for none. */
  readonly onClose: (text: string) => void;
}

/** One's own answers and the clinic's, to choose from; one's own are saved and changed here as well. */
export function SavedAnswersDialog({ written, names, onClose }: SavedAnswersDialogProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const problem = useProblemText();
  const id = useId();
  const [changing, setChanging] = useState<SavedAnswer | SavedAnswerWords | null>(null);
  const answerId = changing !== null && 'id' in changing ? changing.id : null;
  const save = useCommand(async (words: SavedAnswerWords) => {
    await saveOwnAnswer(viewer, { ...words, id: answerId });
    setChanging(null);
  });

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
      // Who opened it gives the focus to the message.
      disableRestoreFocus
      onClose={() => {
        onClose('');
      }}
    >
      <DialogTitle id={id}>{heading()}</DialogTitle>
      <DialogContent>
        {changing === null ? (
          <AnswerList written={written} names={names} onChoose={onClose} onChange={setChanging} />
        ) : (
          <AnswerForm
            answer={changing}
            busy={save.busy}
            status={
              save.error !== null && (
                <Notice tone="problem" role="alert">
                  <div>{problem.explain(t('answers.notSaved'), save.error)}</div>
                  <div>{problem.reference(save.error)}</div>
                </Notice>
              )
            }
            onSave={(words) => void save.run(words)}
            onCancel={() => {
              setChanging(null);
            }}
          />
        )}
      </DialogContent>
    </Dialog>
  );

  function heading() {
    if (changing === null) return t('sending.answers');
    return t(answerId === null ? 'answers.newHeading' : 'answers.changeHeading');
  }
}
