import { hits } from '@my-messages/domain/search/hits';
import { searchTerms } from '@my-messages/domain/search/search-terms';
import { useQuery } from '@tanstack/react-query';
import type { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import { firestoreSearch } from '../entities/search';
import { useViewer } from '../viewer-context';

/** A portal user with whom the viewer has a conversation. */
interface WrittenWith {
  readonly uid: string;
  readonly name: string;
}

interface Found {
  /** Of the newest conversations first, each person once; undefined until they are known. */
  readonly people: readonly WrittenWith[] | undefined;
  readonly error: DataError | null;
  readonly retry: () => void;
}

/**
 * The portal users with whom a staff member has a conversation, active or archived, by what is typed of their name; nobody
 * while that is too short to be searched for.
 */
export function usePeopleWrittenWith(typed: string): Found {
  const viewer = useViewer();
  const { words } = searchTerms(typed);
  const { data, error, refetch } = useQuery({
    queryKey: ['written-with', viewer.organizationId, viewer.uid, words],
    queryFn: async () => {
      try {
        return await firestoreSearch(viewer).conversations(words);
      } catch (cause) {
        throw toDataError(cause);
      }
    },
    enabled: words.length > 0,
    gcTime: 0,
  });
  const named = data?.rows.filter(({ portalUserName }) => hits(portalUserName, words).length > 0);
  const people = new Map(
    named?.map(({ portalUserId, portalUserName }) => [
      portalUserId,
      { uid: portalUserId, name: portalUserName },
    ]),
  );
  return {
    people: words.length === 0 ? [] : named && [...people.values()],
    error: error === null ? null : toDataError(error),
    retry: () => void refetch(),
  };
}
