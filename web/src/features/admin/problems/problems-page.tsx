import { LIMITS } from '@my-messages/domain/limits';
import type { Problem } from '@my-messages/domain/documents/problem';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problems } from '../../../data/entities/admin';
import { usePages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { PageOf } from '../pieces/page-of';
import { RowList } from '../pieces/row-list';
import { SettingsPage } from '../pieces/settings-page';
import { useChange } from '../use-change';
import { LastCheck } from './last-check';
import { ProblemRow } from './problem-row';

/**
 * What the functions have given up and how to have it tried again, and the errors that somebody saw; newest first. The
 * server is asked the same for both: what is tried again goes when it succeeds, an error that was seen goes at once.
 */
export function ProblemsPage() {
  const { t } = useTranslation();
  const pages = usePages(problems(useViewer()), ({ id }) => id);
  const change = useChange();
  /** Whether what was asked for last is that an error is taken from the list. */
  const [seenTo, setSeenTo] = useState(false);
  const tryAgain = (rows: readonly Problem[]) => {
    setSeenTo(rows.every(({ kind }) => kind === 'screen'));
    void change.run({
      kind: 'try-again',
      problemIds: rows.slice(0, LIMITS.problemsAtOnce).map(({ id }) => id),
    });
  };
  const waiting = pages.rows?.filter(({ kind, again }) => kind !== 'screen' && !again) ?? [];
  return (
    <SettingsPage
      heading={t('admin.page.problems')}
      action={
        waiting.length > 1 && (
          <Button
            variant="outlined"
            aria-disabled={change.busy}
            onClick={() => {
              tryAgain(waiting);
            }}
          >
            {t('admin.problems.tryAll')}
          </Button>
        )
      }
    >
      <LastCheck />
      <ChangeNotice change={change} done={t(seenTo ? 'admin.problems.seenTo' : 'admin.problems.asked')} />
      <PageOf pages={pages} empty={<AllIsWell />}>
        {(rows) => (
          <RowList aria-label={t('admin.page.problems')}>
            {rows.map((problem) => (
              <li key={problem.id}>
                <ProblemRow
                  problem={problem}
                  onTryAgain={() => {
                    tryAgain([problem]);
                  }}
                />
              </li>
            ))}
          </RowList>
        )}
      </PageOf>
    </SettingsPage>
  );
}

function AllIsWell() {
  const { t } = useTranslation();
  return (
    <Typography role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 2 }}>
      <CircleCheck size={24} aria-hidden style={{ flex: 'none' }} />
      {t('admin.problems.none')}
    </Typography>
  );
}
