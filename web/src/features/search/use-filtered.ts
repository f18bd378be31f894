import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import { conversation } from '../../data/entities/conversations';
import { useLiveQueries } from '../../data/live/use-live-queries';
import { useViewer } from '../../data/viewer-context';
import { countFilters, passes, type SearchFilters } from './search-filters';
import type { Found } from './use-found';

/**
 * Of what was found and loaded, what the filters ask for. The server is not asked for less: what was not loaded yet may
 * fit, too, and `more` still says that there is some.
 */
export function useFiltered(filters: SearchFilters, loaded: readonly SearchEntry[]) {
  const viewer = useViewer();
  const set = countFilters(filters) > 0;
  // The rows hold these open, as long as no filter leaves them out.
  const ids = set ? [...new Set(loaded.map(({ conversationId }) => conversationId))] : [];
  const answers = useLiveQueries(ids.map((id) => conversation(viewer, id)));
  const current = new Map<string, Conversation | null | undefined>(
    ids.map((id, at) => [id, answers[at]?.data]),
  );

  return <Row extends SearchEntry>(found: Found<Row>): Found<Row> => ({
    ...found,
    rows: set
      ? found.rows?.filter((entry) => passes(filters, entry, current.get(entry.conversationId), viewer))
      : found.rows,
  });
}
