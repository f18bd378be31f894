import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../data/live/use-pages';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { useDenseRows } from '../../shared/use-dense-rows';
import { isNamed } from '../../ui/addresses';
import { ProblemNotice } from '../../ui/problem-notice';
import { RowsSkeleton } from '../../ui/rows-skeleton';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { EmptyInbox } from './empty-inbox';
import { EmptyNarrowed } from './empty-narrowed';
import { sectionSource, type ConversationSection } from './sections';
import { InboxList } from './inbox-list';
import { useNarrowed } from './use-narrowed';

interface InboxPaneProps {
  readonly section: ConversationSection;
  /** The conversation that stands beside the list. */
  readonly openId: string | null;
}

/** The conversations of one part of the inbox, live, in the order of {@link sectionSource}. */
export function InboxPane({ section, openId }: InboxPaneProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const viewer = useViewer();
  const dense = useDenseRows();
  const pages = usePages(sectionSource(viewer, section), ({ id }) => id);
  const { rows, unreadable, error, retry } = pages;
  const narrowed = useNarrowed(section);
  return (
    <>
      {error !== null && (
        <Box sx={{ p: 2 }}>
          <ProblemNotice
            text={problem.explain(t('inbox.failed'), error)}
            reference={problem.reference(error)}
            retryLabel={t('tryAgain')}
            onRetry={retry}
          />
        </Box>
      )}
      {rows === undefined && error === null && <RowsSkeleton dense={dense} />}
      <UnreadableRows
        text={t('inbox.unreadable', { count: unreadable.length })}
        reference={problem.references(unreadable)}
      />
      {rows?.length === 0 && unreadable.length === 0 && empty()}
      {rows !== undefined && (
        <InboxList rows={rows} live={pages.live} more={pages.more} section={section} openId={openId} />
      )}
    </>
  );

  function empty() {
    if (narrowed !== null) return <EmptyNarrowed narrowed={narrowed} />;
    return isNamed(section) && <EmptyInbox section={section} />;
  }
}
