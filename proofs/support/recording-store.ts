import type { Store, StoredDocument, StoreQuery, Write } from '../../web/src/data/store/store';

/** What the app's own code asked of its store. */
export interface Recorded {
  readonly queries: StoreQuery[];
  readonly commits: (readonly Write[])[];
}

const nothing = () => undefined;

/** A store that has one document for every path, or none, and no rows; takes every write, and keeps what it was asked. */
export function recordingStore(stored: StoredDocument | null = null): {
  readonly store: Store;
  readonly recorded: Recorded;
} {
  const recorded: Recorded = { queries: [], commits: [] };
  return {
    recorded,
    store: {
      watchDocument(_path, observer) {
        observer.next(stored);
        return nothing;
      },
      watchQuery(query, observer) {
        recorded.queries.push(query);
        observer.next([]);
        return nothing;
      },
      getDocument: () => Promise.resolve(stored),
      getQuery(query) {
        recorded.queries.push(query);
        return Promise.resolve([]);
      },
      commit(writes) {
        recorded.commits.push(writes);
        return Promise.resolve();
      },
      writeAtLast: nothing,
      newId: () => 'id',
      connection: { isCurrent: true, subscribe: () => nothing },
    },
  };
}
