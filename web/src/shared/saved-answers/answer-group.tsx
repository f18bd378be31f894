import type { SavedAnswer } from '@my-messages/domain/documents/saved-answer';
import { preview } from '@my-messages/domain/text/preview';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../data/live/sources';
import type { Live } from '../../data/live/live-value';
import { useProblemText } from '../../i18n/use-problem-text';
import { ProblemNotice } from '../../ui/problem-notice';
import { UnreadableRows } from '../../ui/unreadable-rows';

interface AnswerGroupProps {
  readonly heading: string;
  readonly hint?: string;
  /** What stands there where none is saved. */
  readonly empty: string;
  readonly saved: Live<Page<SavedAnswer>>;
  /** Those of them that are looked for. */
  readonly shown: readonly SavedAnswer[];
  readonly filled: (answer: SavedAnswer) => string;
  readonly onChoose: (answer: SavedAnswer) => void;
  /** What can be done with one besides. */
  readonly beside?: (answer: SavedAnswer) => ReactNode;
}

/** One's own answers, or the clinic's: each a button that puts it into the message. */
export function AnswerGroup(props: AnswerGroupProps) {
  const { heading, hint, empty, saved, shown, filled, onChoose, beside } = props;
  const { t } = useTranslation();
  const problem = useProblemText();
  const id = useId();
  const { data, error, retry } = saved;
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h3" sx={{ mt: 2 }}>
        {heading}
      </Typography>
      {hint !== undefined && <Quiet>{hint}</Quiet>}
      {error !== null && (
        <ProblemNotice
          text={problem.explain(t('answers.failed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
      )}
      {data === undefined && error === null && <Quiet aria-busy="true">{t('loading')}</Quiet>}
      {data?.rows.length === 0 && <Quiet>{empty}</Quiet>}
      {data !== undefined && (
        <UnreadableRows
          text={t('unreadableRows', { count: data.unreadable.length })}
          reference={problem.references(data.unreadable)}
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((answer) => (
          <Box
            key={answer.id}
            component="li"
            sx={{ display: 'flex', flexWrap: 'wrap', borderBottom: 1, borderColor: 'divider' }}
          >
            <Choice
              aria-labelledby={`${id}-${answer.id}`}
              aria-describedby={`${id}-${answer.id}-text`}
              onClick={() => {
                onChoose(answer);
              }}
            >
              <Typography component="span" id={`${id}-${answer.id}`} dir="auto" sx={{ fontWeight: 600 }}>
                {answer.title}
              </Typography>
              <Quiet id={`${id}-${answer.id}-text`} dir="auto">
                {preview(filled(answer))}
              </Quiet>
            </Choice>
            {beside?.(answer)}
          </Box>
        ))}
      </Box>
    </section>
  );
}

const Choice = styled(ButtonBase)(({ theme }) => ({
  flex: '1 1 240px',
  minWidth: 0,
  display: 'block',
  padding: '10px 8px',
  borderRadius: 8,
  textAlign: 'start',
  overflowWrap: 'anywhere',
  '&:hover': { backgroundColor: theme.vars.palette.own.hovered },
  '&:focus-visible': { outlineOffset: '-3px' },
}));

const Quiet = styled('span')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'block',
  color: theme.vars.palette.own.quietText,
}));
