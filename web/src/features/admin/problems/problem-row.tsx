import { shownReference, type Problem } from '@my-messages/domain/documents/problem';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../../i18n/use-when';
import { ConcernedPerson } from '../pieces/concerned-links';
import { adviceFor } from './advice';

/** The steps and kinds of mail that have words of their own. */
const STEPS = [
  'new-message',
  'urgent',
  'invitation',
  'search',
  'urgency',
  'audit',
  'mail',
  'read',
  'deliver',
  'purge',
  'totals-portal',
  'totals-staff',
] as const;

interface ProblemRowProps {
  readonly problem: Problem;
  /** Another try; of an error that somebody saw, that it has been seen to. */
  readonly onTryAgain: () => void;
}

/**
 * One thing that was given up: what, since when, what to do about it, and the button for another try. Of an error that
 * somebody saw the number that they may read out, and a button that takes it from the list.
 */
export function ProblemRow({ problem, onTryAgain }: ProblemRowProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const { step, since, code, target, attempts, personId, again } = problem;
  const reference = shownReference(problem);
  const what =
    reference === null
      ? t(`admin.problems.step.${STEPS.find((known) => known === step) ?? 'other'}`)
      : t('admin.problems.seen', { reference });
  const button = t(reference === null ? 'tryAgain' : 'admin.problems.done');
  return (
    <Box sx={{ py: 1.5, overflowWrap: 'anywhere' }}>
      <Typography component="h2" sx={{ fontWeight: 600 }}>
        {what}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t(reference === null ? 'admin.problems.since' : 'admin.problems.seenAt')}{' '}
        <time dateTime={new Date(since).toISOString()}>{when.full(since)}</time>
        {reference === null && ` · ${t('admin.problems.tries', { count: attempts })}`}
      </Typography>
      <Typography sx={{ mt: 0.5 }}>{t(`admin.problems.advice.${adviceFor(problem)}`)}</Typography>
      {personId !== null && <ConcernedPerson uid={personId} />}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1.5,
          mt: 0.5,
        }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 240px', minWidth: 0 }}>
          {t('admin.problems.where', { code, target })}
        </Typography>
        <Button
          variant="outlined"
          aria-disabled={again}
          aria-label={`${button}: ${what}`}
          onClick={() => {
            if (!again) onTryAgain();
          }}
        >
          {again && reference === null ? t('admin.problems.trying') : button}
        </Button>
      </Box>
    </Box>
  );
}
