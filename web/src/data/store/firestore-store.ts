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
  type QuerySnapshot,
} from 'firebase/firestore';
import { toDataError } from '../errors/to-data-error';
import type { Connection } from './connection';
import {
  SERVER_TIME,
  type Fields,
  type Observer,
  type Store,
  type StoredDocument,
  type StoreQuery,
  type Unsubscribe,
} from './store';

/** What a store tells its connection, and asks it. */
type Listening = Pick<Connection, 'isCurrent' | 'subscribe' | 'restarts' | 'hear' | 'forget'>;

/** The {@link Store} over the Firestore SDK. */
export function firestoreStore(
  firestore: Firestore,
  connection: Listening,
  writeLast: (path: string, fields: Fields) => Promise<void>,
): Store {
  /** Asks once more when the streams were begun anew meanwhile: the SDK gives up what was asked before. */
  async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    const { restarts } = connection;
    try {
      return await question();
    } catch (cause) {
      if (connection.restarts === restarts) throw toDataError(cause);
      return await asDataError(question());
    }
  }

  return {
    connection,

    watchDocument(path, observer) {
      return follow<DocumentSnapshot, StoredDocument | null>(
        (listener) => onSnapshot(doc(firestore, path), { includeMetadataChanges: true }, listener),
        (snapshot) => (snapshot.exists() ? toStored(snapshot) : null),
        observer,
        connection,
      );
    },

    watchQuery(storeQuery, observer) {
      return follow<QuerySnapshot, readonly StoredDocument[]>(
        (listener) => onSnapshot(toQuery(firestore, storeQuery), { includeMetadataChanges: true }, listener),
        (snapshot) => snapshot.docs.map(toStored),
        observer,
        connection,
      );
    },

    async getDocument(path) {
      const snapshot = await ask(() => getDocFromServer(doc(firestore, path)));
      return snapshot.exists() ? toStored(snapshot) : null;
    },

    async getQuery(storeQuery) {
      const snapshot = await ask(() => getDocsFromServer(toQuery(firestore, storeQuery)));
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

    writeAtLast({ path, fields }) {
      writeLast(path, fields).catch(() => undefined);
    },

    newId: () => doc(collection(firestore, 'ids')).id,
  };
}

/**
 * Listens, saying nothing until the server has answered for the first time: until then there is only the (empty)
 * cache. Tells the connection of each answer where it comes from.
 */
function follow<Snapshot extends { readonly metadata: { readonly fromCache: boolean } }, Value>(
  listen: (listener: { next(snapshot: Snapshot): void; error(cause: unknown): void }) => Unsubscribe,
  toValue: (snapshot: Snapshot) => Value,
  observer: Observer<Value>,
  connection: Listening,
): Unsubscribe {
  const self = {};
  let answered = false;
  const unsubscribe = listen({
    next(snapshot) {
      const fromServer = !snapshot.metadata.fromCache;
      connection.hear(self, fromServer);
      answered ||= fromServer;
      if (answered) observer.next(toValue(snapshot));
    },
    error(cause) {
      connection.forget(self);
      observer.fail(toDataError(cause));
    },
  });
  return () => {
    connection.forget(self);
    unsubscribe();
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
