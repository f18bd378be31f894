import {
  collection,
  doc,
  getDocFromServer,
  getDocsFromServer,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
  where,
  writeBatch,
  type DocumentSnapshot,
  type Firestore,
  type Query,
} from 'firebase/firestore';
import { toDataError } from '../errors/to-data-error';
import { SERVER_TIME, type Fields, type Store, type StoredDocument, type StoreQuery } from './store';

/** The {@link Store} over the Firestore SDK. */
export function firestoreStore(firestore: Firestore): Store {
  return {
    watchDocument(path, observer) {
      const current = onceCurrent<DocumentSnapshot>((snapshot) => snapshot.metadata.fromCache);
      return onSnapshot(
        doc(firestore, path),
        { includeMetadataChanges: true },
        {
          next: (snapshot) => {
            if (current(snapshot)) observer.next(snapshot.exists() ? toStored(snapshot) : null);
          },
          error: (cause) => {
            observer.fail(toDataError(cause));
          },
        },
      );
    },

    watchQuery(storeQuery, observer) {
      const current = onceCurrent<{ metadata: { fromCache: boolean } }>(
        (snapshot) => snapshot.metadata.fromCache,
      );
      return onSnapshot(
        toQuery(firestore, storeQuery),
        { includeMetadataChanges: true },
        {
          next: (snapshot) => {
            if (current(snapshot)) observer.next(snapshot.docs.map(toStored));
          },
          error: (cause) => {
            observer.fail(toDataError(cause));
          },
        },
      );
    },

    async getDocument(path) {
      const snapshot = await asDataError(getDocFromServer(doc(firestore, path)));
      return snapshot.exists() ? toStored(snapshot) : null;
    },

    async getQuery(storeQuery) {
      const snapshot = await asDataError(getDocsFromServer(toQuery(firestore, storeQuery)));
      return snapshot.docs.map(toStored);
    },

    async commit(writes) {
      const batch = writeBatch(firestore);
      for (const write of writes) {
        const reference = doc(firestore, write.path);
        if (write.kind === 'create') batch.set(reference, withServerTime(write.fields));
        else if (write.kind === 'delete') batch.delete(reference);
        else batch.update(reference, withServerTime(write.fields));
      }
      await asDataError(batch.commit());
    },

    newId: () => doc(collection(firestore, 'ids')).id,
  };
}

/** False for snapshots from the (empty) cache, until the server has answered for the first time. */
function onceCurrent<Snapshot>(fromCache: (snapshot: Snapshot) => boolean) {
  let answered = false;
  return (snapshot: Snapshot) => {
    answered ||= !fromCache(snapshot);
    return answered;
  };
}

function toStored(snapshot: DocumentSnapshot): StoredDocument {
  return {
    id: snapshot.id,
    data: snapshot.data({ serverTimestamps: 'estimate' }),
    pending: snapshot.metadata.hasPendingWrites,
    cursor: snapshot,
  };
}

function toQuery(firestore: Firestore, storeQuery: StoreQuery): Query {
  const constraints = [
    ...storeQuery.filters.map(([field, operator, value]) => where(field, operator, value)),
    ...(storeQuery.orderBy === null ? [] : [orderBy(...storeQuery.orderBy)]),
    ...(storeQuery.after === undefined ? [] : [startAfter(storeQuery.after)]),
    limit(storeQuery.limit),
  ];
  return query(collection(firestore, storeQuery.collection), ...constraints);
}

function withServerTime(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, valueWithServerTime(value)]),
  );
}

function valueWithServerTime(value: unknown): unknown {
  if (value === SERVER_TIME) return serverTimestamp();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return withServerTime(value as Fields);
}

async function asDataError<Value>(promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (cause) {
    throw toDataError(cause);
  }
}
