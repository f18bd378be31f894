import {
  parseSearchEntry,
  SEARCH_ENTRY_FIELDS,
  type SearchEntry,
} from '@my-messages/domain/documents/search-entry';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath } from '@my-messages/domain/paths';
import { tokensOfEntry } from '@my-messages/domain/search/entry-tokens';
import {
  messageTokensMatch,
  mostSelective,
  tokensMatch,
  tokensOfWord,
  tokensOfWordOrName,
} from '@my-messages/domain/search/search-terms';
import { personField } from '@my-messages/domain/side';
import type { DataError } from '../errors/data-error';
import type { LiveSource } from '../live/live-source';
import { fetchPage, pageSource, type Page } from '../live/sources';
import type { StoreQuery } from '../store/store';
import type { Viewer } from '../viewer';

type Kind = SearchEntry['kind'];
type FoundConversation = Extract<SearchEntry, { kind: 'conversation' }>;
type FoundMessage = Extract<SearchEntry, { kind: 'message' }>;

/** What one step of a search found, newest first. */
export interface SearchPage<Found> {
  readonly rows: readonly Found[];
  /** Of the entries with the longest of the words that could not be read. */
  readonly unreadable: readonly DataError[];
  /** How many entries with the longest of the words were looked through for it. */
  readonly looked: number;
  /** Where a next step goes on; null where all was looked through. */
  readonly next: unknown;
}

/**
 * Search over everything that the viewer may read, archived too: the one line behind which another engine can take
 * over. `words` are folded ({@link searchTerms}) and must all match; `cursor` is a former page's `next`. Rejects
 * with a DataError.
 */
export interface SearchService {
  /** Conversations by the names in them and their subject. */
  readonly conversations: (
    words: readonly string[],
    cursor?: unknown,
  ) => Promise<SearchPage<FoundConversation>>;
  /** Messages by their text, of which some words may be in the names beside it. */
  readonly messages: (words: readonly string[], cursor?: unknown) => Promise<SearchPage<FoundMessage>>;
  /**
   * What may match and is as new as `since` or newer, live, at most a page: for what arrives while somebody looks.
   * Whether it does says {@link isFoundBy}.
   */
  readonly arriving: (
    kind: Kind,
    words: readonly string[],
    since: number,
  ) => LiveSource<Page<SearchEntry>> | null;
}

/** Whether an entry has all of the words, those of a message partly in the names beside it. */
export function isFoundBy(entry: SearchEntry, words: readonly string[]): boolean {
  return (entry.kind === 'message' ? messageTokensMatch : tokensMatch)(tokensOfEntry(entry), words);
}

/** With so many rows a step has found enough. */
const ENOUGH = 10;
/** So many pages one step looks through for them. */
const PAGES_PER_STEP = 4;

/**
 * Search in Firestore: one query finds the longest word, the others are looked for in what came back. One word
 * reads one page; several read up to {@link PAGES_PER_STEP} while too little matches.
 */
export function firestoreSearch(viewer: Viewer): SearchService {
  return {
    conversations: (words, cursor) => step(viewer, 'conversation', words, cursor),
    messages: (words, cursor) => step(viewer, 'message', words, cursor),
    arriving(kind, words, since) {
      const query = entriesQuery(viewer, kind, words);
      if (query === null) return null;
      const filters = [...query.filters, ['at', '>=', new Date(since)] as const];
      return pageSource(viewer.store, { ...query, filters }, parseSearchEntry);
    },
  };
}

async function step<Searched extends Kind>(
  viewer: Viewer,
  kind: Searched,
  words: readonly string[],
  cursor: unknown,
): Promise<SearchPage<Extract<SearchEntry, { kind: Searched }>>> {
  const rows: Extract<SearchEntry, { kind: Searched }>[] = [];
  const unreadable: DataError[] = [];
  const query = entriesQuery(viewer, kind, words);
  if (query === null) return { rows, unreadable, looked: 0, next: null };
  let looked = 0;
  let next = cursor;
  for (let page = 0; page < PAGES_PER_STEP && next !== null && rows.length < ENOUGH; page += 1) {
    const found = await fetchPage(
      viewer.store,
      { ...query, fields: SEARCH_ENTRY_FIELDS, ...(next !== undefined && { after: next }) },
      parseSearchEntry,
    );
    looked += found.rows.length;
    next = found.next;
    unreadable.push(...found.unreadable);
    rows.push(...found.rows.filter(isOf(kind)).filter((entry) => isFoundBy(entry, words)));
  }
  return { rows, unreadable, looked, next };
}

const isOf =
  <Searched extends Kind>(kind: Searched) =>
  (entry: SearchEntry): entry is Extract<SearchEntry, { kind: Searched }> =>
    entry.kind === kind;

function entriesQuery(viewer: Viewer, kind: Kind, words: readonly string[]): StoreQuery | null {
  const word = mostSelective(words);
  if (word === null) return null;
  const mayBeName = kind === 'message' && words.length > 1;
  const tokens = (mayBeName ? tokensOfWordOrName : tokensOfWord)(word);
  const [token = ''] = tokens;
  return {
    collection: collectionPath(viewer.organizationId, 'searchEntries'),
    filters: [
      [personField[viewer.side], '==', viewer.uid],
      ['kind', '==', kind],
      tokens.length > 1 ? ['tokens', 'array-contains-any', tokens] : ['tokens', 'array-contains', token],
    ],
    orderBy: [['at', 'desc']],
    limit: LIMITS.pageSize,
  };
}
