import { mostSelective, type SearchTerms } from '@my-messages/domain/search/search-terms';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';
import { RowsSkeleton } from '../../ui/rows-skeleton';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { useConnected } from '../../data/store/use-connected';
import { Filters } from './filters';
import { FoundList, type Beside } from './found-list';
import { countFilters, NO_FILTERS } from './search-filters';
import { useFiltered } from './use-filtered';
import { useSearch } from './use-search';
import { useSummary } from './use-summary';

interface SearchResultsProps {
  readonly searched: SearchTerms;
  readonly headingLevel: 2 | 3;
  readonly beside: Beside;
  readonly onClear: () => void;
}

/** What was found: names and subjects first, then messages. */
export function SearchResults({ searched, headingLevel, beside, onClear }: SearchResultsProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const connected = useConnected();
  const { words } = searched;
  const [filters, setFilters] = useState(NO_FILTERS);
  const found = useSearch(words);
  const loaded = [...(found.conversations.rows ?? []), ...(found.messages.rows ?? [])];
  const filtered = useFiltered(filters, loaded);
  const conversations = filtered(found.conversations);
  const messages = filtered(found.messages);
  const isFiltered = countFilters(filters) > 0;
  const kinds = [conversations, messages];
  const waiting = kinds.some(({ rows, error }) => rows === undefined && error === null);
  const failed = kinds.filter(({ rows, error }) => rows === undefined && error !== null);
  const [error] = failed.map((found) => found.error).filter((cause) => cause !== null);
  const unreadable = kinds.flatMap((found) => found.unreadable);
  const nothing =
    unreadable.length === 0 && kinds.every(({ rows, more }) => rows?.length === 0 && !more.exist);
  const summary = useSummary(words, conversations, messages, isFiltered);

  const looked = (found: typeof conversations | typeof messages, what: 'Conversations' | 'Messages') => {
    if (isFiltered) return found.more.exist ? t('search.filter.partly') : null;
    return found.more.exist && found.looked > (found.rows?.length ?? 0)
      ? t(`search.looked${what}`, { count: found.looked, word: mostSelective(words) ?? '' })
      : null;
  };

  return (
    <>
      <Filters filters={filters} loaded={loaded} onChange={setFilters} />
      <Box
        component="section"
        aria-label={t('search.results')}
        aria-busy={waiting && connected}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key === 'Escape') onClear();
        }}
      >
        <Box sx={{ px: 2, pt: 1.5 }}>
          <LiveStatus>{waiting && !connected ? t('search.offline') : summary}</LiveStatus>
          {nothing && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {t(isFiltered ? 'search.filter.advice' : 'search.advice')}
            </Typography>
          )}
        </Box>
        {error !== undefined && (
          <Box sx={{ p: 2 }}>
            <ProblemNotice
              text={problem.explain(t('search.failed'), error)}
              reference={problem.reference(error)}
              retryLabel={t('tryAgain')}
              onRetry={() => {
                for (const found of failed) found.retry();
              }}
            />
          </Box>
        )}
        {waiting && connected && <RowsSkeleton />}
        <UnreadableRows
          text={t('search.unreadable', { count: unreadable.length })}
          reference={problem.references(unreadable)}
        />
        {conversations.rows && (
          <FoundList
            heading={t('search.conversations')}
            headingLevel={headingLevel}
            found={conversations}
            rows={conversations.rows}
            words={words}
            lookedNote={looked(conversations, 'Conversations')}
            beside={beside}
          />
        )}
        {messages.rows && (
          <FoundList
            heading={t('search.messages')}
            headingLevel={headingLevel}
            found={messages}
            rows={messages.rows}
            words={words}
            lookedNote={looked(messages, 'Messages')}
            beside={beside}
          />
        )}
      </Box>
    </>
  );
}
