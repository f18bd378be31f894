import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { DraftsPane } from '../features/drafts/drafts-pane';
import { InboxHeading } from '../features/inbox/inbox-heading';
import { InboxPane } from '../features/inbox/inbox-pane';
import { InboxSections } from '../features/inbox/inbox-sections';
import type { Beside } from '../features/search/found-list';
import { SearchField } from '../features/search/search-field';
import { SearchResults } from '../features/search/search-results';
import { useSearchText } from '../features/search/use-search-text';
import { LOW } from '../theme/tokens';
import { narrowingOf } from '../ui/addresses';

interface MessagesListProps {
  /** Whether it is the whole screen, or stands beside what is open. */
  readonly alone: boolean;
  readonly beside: Beside;
}

/**
 * The search and the inbox, one of which shows its rows. It stays mounted while a conversation is read, so that a
 * search is still there when one comes back.
 */
export function MessagesList({ alone, beside }: MessagesListProps) {
  const search = useSearchText();
  const { searched } = search;
  const { onOpen, section } = beside;
  // Who has Active narrowed, from a conversation that was found, wants to see that.
  const [before, setBefore] = useState(section);
  if (before !== section) {
    setBefore(section);
    if (narrowingOf(section) !== null) search.change('');
  }
  const searching = searched !== null;
  useEffect(() => {
    if (!searching) onOpen(null);
  }, [searching, onOpen]);
  return (
    <>
      <Box
        sx={{
          // On a low screen the rows need the room.
          position: 'sticky',
          top: 0,
          [`@media ${LOW.keyboard}`]: { position: 'static' },
          zIndex: 1,
          display: 'grid',
          gap: 1.25,
          px: 2,
          py: 1.25,
          bgcolor: 'background.default',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <InboxHeading level={alone ? 1 : 2} />
        <SearchField search={search} />
      </Box>
      {searched !== null && (
        <SearchResults
          searched={searched}
          headingLevel={alone ? 2 : 3}
          beside={beside}
          onClear={search.clear}
        />
      )}
      {/* Kept while searching, with the older rows that were fetched. */}
      <Box hidden={searched !== null}>
        <InboxSections shown={section} />
        {section === 'drafts' ? (
          <DraftsPane />
        ) : (
          <InboxPane key={section} section={section} openId={beside.conversationId} />
        )}
      </Box>
    </>
  );
}
