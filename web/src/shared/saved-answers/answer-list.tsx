import type { SavedAnswer, SavedAnswerWords } from '@my-messages/domain/documents/saved-answer';
import { LIMITS } from '@my-messages/domain/limits';
import { cleanText } from '@my-messages/domain/text/clean-text';
import { fillAnswer, type AnswerNames } from '@my-messages/domain/text/fill-answer';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeOwnAnswer } from '../../data/commands/save-answer';
import { ownMember } from '../../data/entities/people';
import { clinicAnswers, ownAnswers } from '../../data/entities/saved-answers';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useLocale } from '../../i18n/use-locale';
import { useProblemText } from '../../i18n/use-problem-text';
import { Field } from '../../ui/field';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { AnswerGroup } from './answer-group';
import { foundAnswers } from './found-answers';
import { OwnAnswerButtons } from './own-answer-buttons';

interface AnswerListProps {
  readonly written: string;
  readonly names: Omit<AnswerNames, 'me'>;
  /** With the text that goes into the message; empty for none. */
  readonly onChoose: (text: string) => void;
  /** To change one, or to save what is written. */
  readonly onChange: (answer: SavedAnswer | SavedAnswerWords) => void;
}

/** Finds among all answers, and chooses one. */
export function AnswerList({ written, names, onChoose, onChange }: AnswerListProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const problem = useProblemText();
  const locale = useLocale();
  const me = useLiveQuery(ownMember(viewer)).data?.displayName;
  const own = useLiveQuery(ownAnswers(viewer));
  const clinic = useLiveQuery(clinicAnswers(viewer));
  const removal = useCommand((id: string) => removeOwnAnswer(viewer, id));
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);

  const found = [own, clinic].map(({ data }) => foundAnswers(data?.rows ?? [], typed, locale));
  const [ofOwn = [], ofClinic = []] = found;
  const filled = ({ body }: SavedAnswer) => fillAnswer(body, { ...names, me });
  const choose = (answer: SavedAnswer) => {
    onChoose(filled(answer));
  };
  const isFull = (own.data?.rows.length ?? 0) >= LIMITS.listLimit;

  return (
    <>
      <Field
        label={t('answers.find')}
        type="search"
        value={typed}
        onChange={setTyped}
        inputRef={search}
        autoFocus
        autoComplete="off"
        hint={t('answers.findHint')}
      />
      <LiveStatus>
        {typed.trim() !== '' && t('answers.found', { count: ofOwn.length + ofClinic.length })}
      </LiveStatus>
      {removal.error !== null && (
        <Notice tone="problem" role="alert">
          <div>{problem.explain(t('answers.notRemoved'), removal.error)}</div>
          <div>{problem.reference(removal.error)}</div>
        </Notice>
      )}
      <AnswerGroup
        heading={t('answers.own')}
        hint={t('answers.ownHint')}
        empty={t('answers.ownEmpty')}
        saved={own}
        shown={ofOwn}
        filled={filled}
        onChoose={choose}
        beside={(answer) => (
          <OwnAnswerButtons
            answer={answer}
            onChange={() => {
              onChange(answer);
            }}
            onRemove={() => {
              search.current?.focus();
              void removal.run(answer.id);
            }}
          />
        )}
      />
      <AnswerGroup
        heading={t('answers.clinic')}
        empty={t('answers.clinicEmpty')}
        saved={clinic}
        shown={ofClinic}
        filled={filled}
        onChoose={choose}
      />
      <Stack spacing={1} sx={{ mt: 2, alignItems: 'flex-start' }}>
        {cleanText(written) !== '' &&
          own.data !== undefined &&
          (isFull ? (
            <Notice tone="quiet">{t('answers.full', { count: LIMITS.listLimit })}</Notice>
          ) : (
            <Button
              variant="outlined"
              onClick={() => {
                onChange({ title: '', body: written });
              }}
            >
              {t('answers.keep')}
            </Button>
          ))}
        <Button
          onClick={() => {
            onChoose('');
          }}
        >
          {t('answers.close')}
        </Button>
      </Stack>
    </>
  );
}
