import type { Store, StoredDocument, StoreQuery, Write } from '../../web/src/data/store/store';

/** What the app's own code asked of its store. */
export interface Recorded {
  /** Of the documents that were read by their paths. */
  readonly paths: string[];
  readonly queries: StoreQuery[];
  readonly commits: (readonly Write[])[];
}

const nothing = () => undefined;

/** A store that has no rows, and by a path what `lookup` says; takes every write, and keeps what it was asked. */
export function recordingStore(lookup: (path: string) => StoredDocument | null = () => null): {
  readonly store: Store;
  readonly recorded: Recorded;
} {
  const recorded: Recorded = { paths: [], queries: [], commits: [] };
  return {
    recorded,
    store: {
      watchDocument(path, observer) {
        recorded.paths.push(path);
        observer.next(lookup(path));
        return nothing;
      },
      watchQuery(query, observer) {
        recorded.queries.push(query);
        observer.next([]);
        return nothing;
      },
      getDocument(path) {
        recorded.paths.push(path);
        return Promise.resolve(lookup(path));
      },
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
