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
  snapshotEqual,
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
  rest: {
    readonly writeLast: (path: string, fields: Fields) => Promise<void>;
    readonly ask: (query: StoreQuery, fields: readonly string[]) => Promise<readonly StoredDocument[]>;
  },
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
        documentAsKnown(),
        observer,
        connection,
      );
    },

    watchQuery(storeQuery, observer) {
      return follow<QuerySnapshot, readonly StoredDocument[]>(
        (listener) => onSnapshot(toQuery(firestore, storeQuery), { includeMetadataChanges: true }, listener),
        documentsAsKnown(),
        observer,
        connection,
      );
    },

    async getDocument(path) {
      const snapshot = await ask(() => getDocFromServer(doc(firestore, path)));
      return snapshot.exists() ? toStored(snapshot) : null;
    },

    async getQuery(storeQuery) {
      if (storeQuery.fields !== undefined) return rest.ask(storeQuery, storeQuery.fields);
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
      rest.writeLast(path, fields).catch(() => undefined);
    },

    newId: () => doc(collection(firestore, 'ids')).id,
  };
}

/**
 * Listens, saying nothing until the server has answered for the first time: until then there is only the (empty)
 * cache. Then says each value that is another than the one before. Tells the connection of each answer where it comes
 * from.
 */
function follow<Snapshot extends { readonly metadata: { readonly fromCache: boolean } }, Value>(
  listen: (listener: { next(snapshot: Snapshot): void; error(cause: unknown): void }) => Unsubscribe,
  toValue: (snapshot: Snapshot) => Value,
  observer: Observer<Value>,
  connection: Listening,
): Unsubscribe {
  const self = {};
  let answered = false;
  let said: { readonly value: Value } | null = null;
  const unsubscribe = listen({
    next(snapshot) {
      const fromServer = !snapshot.metadata.fromCache;
      connection.hear(self, fromServer);
      answered ||= fromServer;
      const value = toValue(snapshot);
      if (!answered || said?.value === value) return;
      said = { value };
      observer.next(value);
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

/** Gives the document of each snapshot; the same object while it has not changed, in its state neither. */
function documentAsKnown(): (snapshot: DocumentSnapshot) => StoredDocument | null {
  let before: DocumentSnapshot | null = null;
  let known: StoredDocument | null = null;
  return (snapshot) => {
    const changed =
      before === null ||
      before.metadata.hasPendingWrites !== snapshot.metadata.hasPendingWrites ||
      !snapshotEqual(before, snapshot);
    before = snapshot;
    if (changed) known = snapshot.exists() ? toStored(snapshot) : null;
    return known;
  };
}

/** Gives the documents of each snapshot; those that have not changed, and the list of such, as the same objects. */
function documentsAsKnown(): (snapshot: QuerySnapshot) => readonly StoredDocument[] {
  let known = new Map<string, StoredDocument>();
  let list: readonly StoredDocument[] = [];
  return (snapshot) => {
    const changes = snapshot.docChanges({ includeMetadataChanges: true });
    if (changes.length === 0) return list;
    for (const change of changes) known.delete(change.doc.id);
    list = snapshot.docs.map((document) => known.get(document.id) ?? toStored(document));
    known = new Map(list.map((document) => [document.id, document]));
    return list;
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
    ...storeQuery.orderBy.map((order) => orderBy(...order)),
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
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
    return value;
  return withServerTime(value as Fields);
}

async function asDataError<Value>(promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (cause) {
    throw toDataError(cause);
  }
}
