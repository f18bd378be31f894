import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import { isFoundBy, type SearchPage } from '../../data/entities/search';
import type { DataError } from '../../data/errors/data-error';
import type { LiveSource } from '../../data/live/live-source';
import type { Page } from '../../data/live/sources';
import { useLiveQuery } from '../../data/live/use-live-query';
import type { More } from '../../data/live/use-more';
import { useViewer } from '../../data/viewer-context';
import { useConnected } from '../../data/store/use-connected';

/** What a search has found of one kind. */
export interface Found<Row> {
  /** Newest first; undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  /** Of what could not be read, each once. */
  readonly unreadable: readonly DataError[];
  /** How many were looked through for them. */
  readonly looked: number;
  readonly more: More;
  /** Why the first answer did not come. */
  readonly error: DataError | null;
  readonly retry: () => void;
}

/**
 * The rows that `find` finds for the words, page by page; nothing without words. Asked once, while `arriving` brings
 * what is newer: whoever searches for the same again later is answered anew.
 */
export function useFound<Row extends SearchEntry>(
  kind: Row['kind'],
  words: readonly string[],
  find: (words: readonly string[], cursor: unknown) => Promise<SearchPage<Row>>,
  arriving: (since: number) => LiveSource<Page<SearchEntry>> | null,
): Found<Row> {
  const { organizationId, uid } = useViewer();
  const connected = useConnected();
  const query = useInfiniteQuery<SearchPage<Row>, DataError, InfiniteData<SearchPage<Row>>>({
    queryKey: ['search', organizationId, uid, kind, words],
    queryFn: ({ pageParam }) => find(words, pageParam),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next,
    // Without network it would wait long to fail; with it, it begins by itself.
    enabled: words.length > 0 && connected,
    gcTime: 0,
  });
  const error = query.isFetching ? null : query.error;
  const pages = query.data?.pages;
  const found = pages?.flatMap(({ rows }) => rows);
  const arrived = useLiveQuery(found === undefined ? null : arriving(found[0]?.at ?? 0)).data;
  const known = new Set(found?.map(({ id }) => id));
  const isNew = (entry: SearchEntry): entry is Row =>
    entry.kind === kind && !known.has(entry.id) && isFoundBy(entry, words);
  return {
    rows: found && [...(arrived?.rows.filter(isNew) ?? []), ...found],
    unreadable: [
      ...new Set([...(arrived?.unreadable ?? []), ...(pages?.flatMap(({ unreadable }) => unreadable) ?? [])]),
    ],
    looked: pages?.reduce((sum, { looked }) => sum + looked, 0) ?? 0,
    more: {
      exist: query.hasNextPage,
      loading: query.isFetchingNextPage,
      error,
      show: () => {
        if (!query.isFetching) void query.fetchNextPage();
      },
    },
    error,
    retry: () => void query.refetch(),
  };
}
