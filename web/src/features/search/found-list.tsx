import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../shared/more-button';
import type { InboxSection } from '../../ui/addresses';
import { FoundRow } from './found-row';
import type { Found } from './use-found';

/** What stands beside the results: the part of the inbox, and what is open. */
export interface Beside {
  readonly section: InboxSection;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  /** Called with the result that is opened; with null when the search has ended. */
  readonly onOpen: (opened: OpenedResult | null) => void;
}

/** A conversation that a result has led to, and the words that found it. */
export interface OpenedResult {
  readonly conversationId: string;
  readonly words: readonly string[];
}

interface FoundListProps {
  readonly heading: string;
  readonly headingLevel: 2 | 3;
  readonly found: Found<SearchEntry>;
  readonly rows: readonly SearchEntry[];
  readonly words: readonly string[];
  /** Said below while not all was looked through. */
  readonly lookedNote: string | null;
  readonly beside: Beside;
}

/** The results of one kind; nothing where there are none and will be none. */
export function FoundList(props: FoundListProps) {
  const { heading, headingLevel, found, rows, words, lookedNote, beside } = props;
  const { t } = useTranslation();
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);

  // The keyboard goes on at the first row that is new: the button may be gone.
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || rows.length <= before.current) return;
    list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = null;
  }, [rows.length]);

  if (rows.length === 0 && !found.more.exist) return null;
  return (
    <section aria-labelledby={headingId}>
      <Typography id={headingId} variant="h2" component={`h${headingLevel}`} sx={{ px: 2, pt: 2, pb: 1 }}>
        {heading}
      </Typography>
      <Box
        component="ul"
        ref={list}
        sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
      >
        {rows.map((entry) => (
          <li key={entry.id}>
            <FoundRow
              entry={entry}
              words={words}
              section={beside.section}
              open={isOpen(entry)}
              onOpen={beside.onOpen}
            />
          </li>
        ))}
      </Box>
      <Box sx={{ px: 2, pb: 2 }}>
        {lookedNote !== null && (
          <Typography variant="body2" color="textSecondary" sx={{ pt: 1.5 }}>
            {lookedNote}
          </Typography>
        )}
        <MoreButton
          more={found.more}
          label={t('search.more')}
          loadingLabel={t('search.moreLoading')}
          failed={t('search.moreFailed')}
          onShow={() => {
            before.current = rows.length;
          }}
        />
      </Box>
    </section>
  );

  function isOpen(entry: SearchEntry): boolean {
    if (entry.conversationId !== beside.conversationId) return false;
    return beside.messageId === (entry.kind === 'message' ? entry.messageId : null);
  }
}
