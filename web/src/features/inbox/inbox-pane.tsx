import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../i18n/use-problem-text';
import type { InboxSection } from '../../ui/messages-address';
import { ProblemNotice } from '../../ui/problem-notice';
import { RowsSkeleton } from '../../ui/rows-skeleton';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { EmptyInbox } from './empty-inbox';
import { InboxList } from './inbox-list';
import { useInboxRows } from './use-inbox-rows';

interface InboxPaneProps {
  readonly section: Exclude<InboxSection, 'drafts'>;
  /** The conversation that stands beside the list. */
  readonly openId: string | null;
}

/** The viewer's active or archived conversations, newest first, live. */
export function InboxPane({ section, openId }: InboxPaneProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const rows = useInboxRows(section === 'archived');
  const empty = rows.newest?.length === 0 && rows.later.length === 0 && rows.unreadable.length === 0;
  return (
    <>
      {rows.error !== null && (
        <Box sx={{ p: 2 }}>
          <ProblemNotice
            text={problem.explain(t('inbox.failed'), rows.error)}
            reference={problem.reference(rows.error)}
            retryLabel={t('tryAgain')}
            onRetry={rows.retry}
          />
        </Box>
      )}
      {rows.newest === undefined && rows.error === null && <RowsSkeleton />}
      <UnreadableRows
        text={t('inbox.unreadable', { count: rows.unreadable.length })}
        reference={problem.references(rows.unreadable)}
      />
      {empty && <EmptyInbox section={section} />}
      {rows.newest !== undefined && (
        <InboxList
          newest={rows.newest}
          later={rows.later}
          older={rows.older}
          section={section}
          openId={openId}
        />
      )}
    </>
  );
}
