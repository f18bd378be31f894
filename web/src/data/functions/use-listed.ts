import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import type { More } from '../live/use-more';
import { useCallFunction } from './functions-context';
import type { CallFunction } from './functions-gateway';

/** A list that a function of the server gives, as far as it was asked for. */
export interface Listed<Row> {
  /** Undefined until they are known. */
  readonly rows: readonly Row[] | undefined;
  readonly error: DataError | null;
  readonly more: More;
  /** Asks anew for all that is shown. */
  readonly refresh: () => void;
}

/** A page of a list, or that it is not for who asks. */
type Page<Row, Place> =
  | { readonly outcome: 'done'; readonly rows: readonly Row[]; readonly next: Place | null }
  | { readonly outcome: 'not-allowed' };

/**
 * The rows that `ask` gives by a function: the first page, and further ones as they are asked for. `key` says which list
 * it is; `every` after how many milliseconds what is shown is asked for anew, null being never.
 */
export function useListed<Row, Place>(
  key: QueryKey,
  ask: (call: CallFunction, after: Place | null) => Promise<Page<Row, Place>>,
  every: number | null,
): Listed<Row> {
  const call = useCallFunction();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } =
    useInfiniteQuery({
      queryKey: key,
      initialPageParam: null as Place | null,
      queryFn: async ({ pageParam }) => {
        try {
          // What it is given is what `getNextPageParam` gave: its types cannot follow a type parameter.
          const answer = await ask(call, pageParam as Place | null);
          if (answer.outcome !== 'done') throw new DataError('forbidden');
          return answer;
        } catch (cause) {
          throw toDataError(cause);
        }
      },
      getNextPageParam: ({ next }) => next,
      refetchInterval: every ?? false,
      gcTime: 0,
    });
  const failed = error === null ? null : toDataError(error);
  return {
    rows: data?.pages.flatMap(({ rows }) => rows),
    error: isFetchNextPageError ? null : failed,
    more: {
      exist: hasNextPage,
      loading: isFetchingNextPage,
      error: isFetchNextPageError ? failed : null,
      show: () => void fetchNextPage(),
    },
    refresh: () => void refetch(),
  };
}
