import type { SavedAnswer, SavedAnswerWords } from '@my-messages/domain/documents/saved-answer';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useChange } from '../use-change';
import { AnswerForm } from '../../../shared/saved-answers/answer-form';
import { ChangeNotice } from '../pieces/change-notice';
import { SettingsPage } from '../pieces/settings-page';
import { SettingsSection } from '../pieces/settings-section';
import { ClinicAnswers } from './clinic-answers';

/** What the clinic has saved for all staff to write; one is added or changed in place of the list. */
export function AnswersPage() {
  const { t } = useTranslation();
  const change = useChange();
  const [changing, setChanging] = useState<SavedAnswer | SavedAnswerWords | null>(null);
  const id = changing !== null && 'id' in changing ? changing.id : null;
  const add = useRef<HTMLButtonElement>(null);

  /** What had the focus goes with the form. */
  function toList() {
    flushSync(() => {
      setChanging(null);
    });
    add.current?.focus();
  }

  async function save(words: SavedAnswerWords) {
    if ((await change.run({ kind: 'save-answer', id, ...words })) !== null) toList();
  }

  async function remove(answerId: string) {
    // The button is about to go.
    if ((await change.run({ kind: 'remove-answer', id: answerId })) !== null) add.current?.focus();
  }

  const done = t(change.wish?.kind === 'remove-answer' ? 'admin.answers.removed' : 'admin.saved');
  return (
    <SettingsPage
      heading={t('admin.page.answers')}
      action={
        changing === null && (
          <Button
            ref={add}
            variant="contained"
            onClick={() => {
              setChanging({ title: '', body: '' });
            }}
          >
            {t('admin.answers.add')}
          </Button>
        )
      }
    >
      <Typography color="textSecondary">{t('admin.answers.hint')}</Typography>
      <ChangeNotice change={change} done={done} />
      {changing === null ? (
        <ClinicAnswers busy={change.busy} onChange={setChanging} onRemove={(gone) => void remove(gone)} />
      ) : (
        <SettingsSection heading={t(id === null ? 'answers.newHeading' : 'answers.changeHeading')}>
          <AnswerForm
            answer={changing}
            busy={change.busy}
            status={null}
            onSave={(words) => void save(words)}
            onCancel={toList}
          />
        </SettingsSection>
      )}
    </SettingsPage>
  );
}
