import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { SearchPage } from '../../data/entities/search';
import type { DataError } from '../../data/errors/data-error';
import { useViewer } from '../../data/viewer-context';
import { useConnected } from '../../data/store/use-connected';

/** What a search has found of one kind. */
export interface Found<Row> {
  /** Newest first; undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  /** How many were looked through for them. */
  readonly looked: number;
  readonly more: boolean;
  readonly loadingMore: boolean;
  /** Why the first answer, or the next page, did not come. */
  readonly error: DataError | null;
  readonly retry: () => void;
  readonly showMore: () => void;
}

/**
 * The rows that `find` finds for the words, page by page; nothing without words. Asked once: whoever searches for
 * the same again later is answered anew.
 */
export function useFound<Row>(
  kind: string,
  words: readonly string[],
  find: (words: readonly string[], cursor: unknown) => Promise<SearchPage<Row>>,
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
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
  });
  const pages = query.data?.pages;
  return {
    rows: pages?.flatMap(({ rows }) => rows),
    looked: pages?.reduce((sum, { looked }) => sum + looked, 0) ?? 0,
    more: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    error: query.isFetching ? null : query.error,
    retry: () => void query.refetch(),
    showMore: () => {
      if (!query.isFetching) void query.fetchNextPage();
    },
  };
}
