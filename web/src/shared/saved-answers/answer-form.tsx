import { savedAnswerWords, type SavedAnswerWords } from '@my-messages/domain/documents/saved-answer';
import { LIMITS } from '@my-messages/domain/limits';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { answers } from '../../i18n/en/answers';
import { addTexts } from '../../i18n/i18n';
import { useLocale } from '../../i18n/use-locale';
import { Field } from '../../ui/field';
import { Form } from '../../ui/form';

addTexts(answers);

interface AnswerFormProps {
  /** What the fields begin with. */
  readonly answer: SavedAnswerWords;
  /** While true, saving does nothing. */
  readonly busy: boolean;
  /** What became of it. */
  readonly status: ReactNode;
  /** With what is to be stored. */
  readonly onSave: (words: SavedAnswerWords) => void;
  readonly onCancel: () => void;
}

/** Title and text of a saved answer, one's own or the clinic's. */
export function AnswerForm({ answer, busy, status, onSave, onCancel }: AnswerFormProps) {
  const { t } = useTranslation();
  const limit = new Intl.NumberFormat(useLocale()).format(LIMITS.messageLength);
  const [title, setTitle] = useState(answer.title);
  const [body, setBody] = useState(answer.body);
  const [tried, setTried] = useState(false);
  const titleRef = useRef<HTMLInputElement>(null);
  const bodyRef = useRef<HTMLTextAreaElement>(null);

  const checked = v.safeParse(savedAnswerWords, { title, body });
  const wrong = new Set(checked.issues?.map((issue) => v.getDotPath(issue)));

  function save() {
    if (busy) return;
    setTried(true);
    if (checked.success) onSave(checked.output);
    else (wrong.has('title') ? titleRef : bodyRef).current?.focus();
  }

  return (
    <Form onSubmit={save}>
      <Stack spacing={2}>
        <Field
          label={t('answers.title')}
          value={title}
          onChange={setTitle}
          inputRef={titleRef}
          autoFocus
          autoComplete="off"
          hint={t('answers.titleHint')}
          problem={
            tried && wrong.has('title') ? t('answers.titleWrong', { limit: LIMITS.answerTitleLength }) : null
          }
        />
        <Field
          label={t('answers.body')}
          value={body}
          onChange={setBody}
          inputRef={bodyRef}
          autoComplete="off"
          rows={4}
          maxRows={10}
          hint={t('answers.bodyHint')}
          problem={tried && wrong.has('body') ? t('answers.bodyWrong', { limit }) : null}
        />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" aria-disabled={busy}>
            {t('answers.save')}
          </Button>
          <Button onClick={onCancel}>{t('answers.cancel')}</Button>
        </Stack>
        {status}
      </Stack>
    </Form>
  );
}
