import type { SavedAnswer } from '@my-messages/domain/documents/saved-answer';
import { preview } from '@my-messages/domain/text/preview';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { clinicAnswers } from '../../../data/entities/saved-answers';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { useLocale } from '../../../i18n/use-locale';
import { useProblemText } from '../../../i18n/use-problem-text';
import { foundAnswers } from '../../../shared/saved-answers/found-answers';
import { UnreadableRows } from '../../../ui/unreadable-rows';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { LoadProblem } from '../pieces/load-problem';
import { RowList } from '../pieces/row-list';
import { RowsSkeleton } from '../pieces/rows-skeleton';

interface ClinicAnswersProps {
  /** While a change is under way. */
  readonly busy: boolean;
  readonly onChange: (answer: SavedAnswer) => void;
  /** With the id of one. */
  readonly onRemove: (id: string) => void;
}

/** The clinic's saved answers, by title. */
export function ClinicAnswers({ busy, onChange, onRemove }: ClinicAnswersProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const locale = useLocale();
  const { data, error, retry } = useLiveQuery(clinicAnswers(useViewer()));
  if (error !== null) return <LoadProblem error={error} retry={retry} />;
  if (data === undefined) return <RowsSkeleton />;
  return (
    <>
      <UnreadableRows
        text={t('unreadableRows', { count: data.unreadable.length })}
        reference={problem.references(data.unreadable)}
      />
      {data.rows.length === 0 && <Typography>{t('admin.answers.empty')}</Typography>}
      <RowList aria-label={t('admin.page.answers')}>
        {foundAnswers(data.rows, '', locale).map((answer) => {
          const { id, title, body } = answer;
          return (
            <Box
              key={id}
              component="li"
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1.25 }}
            >
              <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Typography component="h2" dir="auto" sx={{ fontWeight: 600 }}>
                  {title}
                </Typography>
                <Typography variant="body2" color="textSecondary" dir="auto">
                  {preview(body)}
                </Typography>
              </Box>
              <Button
                variant="outlined"
                aria-disabled={busy}
                aria-label={t('answers.changeOne', { title })}
                onClick={() => {
                  if (!busy) onChange(answer);
                }}
              >
                {t('answers.change')}
              </Button>
              <ConfirmedButton
                label={t('answers.remove')}
                fullLabel={t('answers.removeOne', { title })}
                busy={busy}
                question={{
                  heading: t('answers.removeHeading', { title }),
                  body: t('admin.answers.removeBody'),
                }}
                onConfirm={() => {
                  onRemove(id);
                }}
              />
            </Box>
          );
        })}
      </RowList>
    </>
  );
}
