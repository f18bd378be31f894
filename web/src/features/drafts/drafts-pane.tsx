import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsText, type Draft } from '../../data/drafts/draft';
import { useDrafts, useDraftsHeard, useDraftStore } from '../../data/drafts/draft-context';
import type { DraftKey } from '../../data/drafts/draft-store';
import { ownDrafts } from '../../data/entities/drafts';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { ProblemNotice } from '../../ui/problem-notice';
import { useNow } from '../../ui/use-now';
import { RowsSkeleton } from '../../ui/rows-skeleton';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { DraftRow } from './draft-row';
import { DraftUndo } from './draft-undo';

interface Deleted {
  readonly key: DraftKey;
  readonly draft: Draft;
}

/** What the viewer has begun to write and not sent, and the way back to each. */
export function DraftsPane() {
  const { t } = useTranslation();
  const problem = useProblemText();
  const store = useDraftStore();
  const heard = useDraftsHeard();
  // The drafts are kept in the order in which they were saved; the newest is looked for first.
  const drafts = [...useDrafts()].filter(([, draft]) => holdsText(draft)).reverse();
  const { data, error, retry } = useLiveQuery(ownDrafts(useViewer()));
  const unreadable = data?.unreadable ?? [];
  const now = useNow();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  if (!heard) return <RowsSkeleton />;
  return (
    <>
      <DraftUndo
        key={deleted?.draft.messageId ?? ''}
        shown={deleted !== null}
        onUndo={() => {
          if (deleted !== null) store.adopt(deleted.key, deleted.draft);
          setDeleted(null);
        }}
        onOver={() => {
          setDeleted(null);
        }}
      />
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
      {drafts.length === 0 && unreadable.length === 0 && error === null && (
        <Box sx={{ px: 3, py: 5, textAlign: 'center' }}>
          <Typography variant="h2" component="p" sx={{ mb: 1 }}>
            {t('drafts.emptyHeading')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('drafts.empty')}
          </Typography>
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {drafts.map(([key, draft]) => (
          <li key={key}>
            <DraftRow
              draftKey={key}
              draft={draft}
              now={now}
              onDelete={() => {
                setDeleted({ key, draft });
                store.drop(key);
              }}
            />
          </li>
        ))}
      </Box>
    </>
  );
}
