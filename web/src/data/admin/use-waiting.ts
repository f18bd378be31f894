import type { WaitingPlace, WaitingRow } from '@my-messages/domain/callables';
import { useInfiniteQuery } from '@tanstack/react-query';
import { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import { useCallFunction } from '../functions/functions-context';
import { useViewer } from '../viewer-context';
import type { More } from '../live/use-more';

/** Who waits for an answer in the clinic, urgent ones first and then longest first, as the server said last. */
export interface Waiting {
  /** Undefined until they are known. */
  readonly rows: readonly WaitingRow[] | undefined;
  readonly error: DataError | null;
  readonly more: More;
  /** Asks anew for all that is shown. */
  readonly refresh: () => void;
}

/** So often what is shown is asked for anew, in milliseconds: nobody is told of it by a listener. */
const REFRESH = 60_000;

/** Of one staff member, be it about one chart, or of all (null). Super Admins read no conversation, so that the server lists them. */
export function useWaiting(staffId: string | null, chartId: string | null = null): Waiting {
  const call = useCallFunction();
  const { organizationId } = useViewer();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } =
    useInfiniteQuery({
      queryKey: ['waiting', organizationId, staffId, chartId],
      initialPageParam: null as WaitingPlace | null,
      queryFn: async ({ pageParam: after }) => {
        try {
          const answer = await call('listWaiting', { organizationId, staffId, chartId, after });
          if (answer.outcome !== 'done') throw new DataError('forbidden');
          return answer;
        } catch (cause) {
          throw toDataError(cause);
        }
      },
      getNextPageParam: ({ next }) => next,
      refetchInterval: REFRESH,
      gcTime: 0,
    });
  const failed = error === null ? null : toDataError(error);
  return {
    rows: data && once(data.pages.flatMap(({ rows }) => rows)),
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

/** Times are cut to the millisecond where a page goes on, so that its first row may be the last of the page before. */
function once(rows: readonly WaitingRow[]): WaitingRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
