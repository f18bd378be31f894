import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsText, type Draft } from '../data/drafts/draft';
import { useDrafts, useDraftsHeard } from '../data/drafts/draft-context';
import type { DraftKey } from '../data/drafts/draft-store';
import { ownDrafts } from '../data/entities/drafts';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { useProblemText } from '../i18n/use-problem-text';
import { ProblemNotice } from '../ui/problem-notice';
import { RowsSkeleton } from '../ui/rows-skeleton';
import { UnreadableRows } from '../ui/unreadable-rows';
import { useNow } from '../ui/use-now';
import { DraftRow } from './draft-row';

interface DraftRowsProps {
  /** The chart that they are about; null for all drafts. */
  readonly chartId: string | null;
  /** Stands where there are none. */
  readonly empty: ReactNode;
  /** Null where they cannot be deleted. */
  readonly onDelete: ((key: DraftKey, draft: Draft) => void) | null;
}

/** What the viewer has begun to write and not sent, the newest first, and the way back to each. */
export function DraftRows({ chartId, empty, onDelete }: DraftRowsProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const heard = useDraftsHeard();
  // The drafts are kept in the order in which they were saved; the newest is looked for first.
  const drafts = [...useDrafts()]
    .filter(([, draft]) => holdsText(draft) && (chartId === null || draft.chartId === chartId))
    .reverse();
  const { data, error, retry } = useLiveQuery(ownDrafts(useViewer()));
  const unreadable = data?.unreadable ?? [];
  const now = useNow();
  if (!heard) return <RowsSkeleton />;
  return (
    <>
      {error !== null && (
        <Box sx={{ p: 2 }}>
          <ProblemNotice
            text={problem.explain(t('drafts.failed'), error)}
            reference={problem.reference(error)}
            retryLabel={t('tryAgain')}
            onRetry={retry}
          />
        </Box>
      )}
      <UnreadableRows
        text={t('drafts.unreadable', { count: unreadable.length })}
        reference={problem.references(unreadable)}
      />
      {drafts.length === 0 && unreadable.length === 0 && error === null && empty}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {drafts.map(([key, draft]) => (
          <li key={key}>
            <DraftRow
              draftKey={key}
              draft={draft}
              now={now}
              onDelete={
                onDelete &&
                (() => {
                  onDelete(key, draft);
                })
              }
            />
          </li>
        ))}
      </Box>
    </>
  );
}
