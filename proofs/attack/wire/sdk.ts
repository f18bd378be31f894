import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  collection,
  collectionGroup,
  connectFirestoreEmulator,
  deleteField,
  doc,
  getAggregateFromServer,
  count,
  getDocFromServer,
  getDocsFromServer,
  getFirestore,
  limit,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  setLogLevel,
  sum,
  Timestamp,
  where,
  writeBatch,
  type Firestore,
  type Query as SdkQuery,
  type DocumentReference,
  type Transaction,
} from 'firebase/firestore';
import type { Asker, Query, Request, Write } from '../model/request';
import { DELETED, Double, Instant, isFields, SERVER_TIME, type Fields, type Value } from '../model/value';
import { claimsOf } from './token';
import { ACCEPTED, odd, REFUSED, type Outcome, type Wire } from './outcome';

type Commit = Extract<Request, { kind: 'commit' }>;

/** What a batch and a transaction have in common. */
interface Target {
  delete(reference: DocumentReference): unknown;
  set(reference: DocumentReference, data: Record<string, unknown>): unknown;
  update(reference: DocumentReference, data: Record<string, unknown>): unknown;
}

/** The web SDK, as the app uses it; each asker has a client of their own. */
export class Sdk implements Wire {
  readonly #emulator: string;
  readonly #projectId: string;
  readonly #clients = new Map<string, FirebaseApp>();

  constructor(emulator: string, projectId: string) {
    this.#emulator = emulator;
    this.#projectId = projectId;
    // Refusals are what this is about; the SDK would print each.
    setLogLevel('silent');
  }

  /** Whether the SDK can say it: masks, lists of documents and some values are REST's alone. */
  canSend(request: Request): boolean {
    switch (request.kind) {
      case 'get':
        return request.mask === undefined;
      case 'get-several':
        return request.transaction;
      case 'list-documents':
      case 'list-collections':
        return false;
      case 'query':
      case 'aggregate':
        return request.query.parent !== '' || request.query.group;
      case 'commit':
        return request.writes.length > 0 && request.writes.every(isSayableWrite);
    }
  }

  async send(asker: Asker, request: Request): Promise<Outcome> {
    const firestore = this.#client(asker);
    try {
      await ask(firestore, request);
      return ACCEPTED;
    } catch (error) {
      // Not by its class: the SDK's builds for imports and for requires have one each.
      if (!(error instanceof Error) || !('code' in error)) throw error;
      return error.code === 'permission-denied' ? REFUSED : odd(`${String(error.code)}: ${error.message}`);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((app) => deleteApp(app)));
  }

  #client(asker: Asker): Firestore {
    const name = JSON.stringify(asker);
    const known = this.#clients.get(name);
    if (known !== undefined) return getFirestore(known);
    const app = initializeApp(
      { projectId: this.#projectId, apiKey: 'demo-key' },
      `${this.#projectId} ${name}`,
    );
    this.#clients.set(name, app);
    const firestore = getFirestore(app);
    const { hostname, port } = new URL(`http://${this.#emulator}`);
    const token = asker === null ? {} : { mockUserToken: claimsOf(asker) };
    connectFirestoreEmulator(firestore, hostname, Number(port), token);
    return firestore;
  }
}

function ask(firestore: Firestore, request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'get':
      return getDocFromServer(doc(firestore, request.path));
    case 'get-several':
      return inTransaction(firestore, async (transaction) => {
        for (const path of request.paths) await transaction.get(doc(firestore, path));
      });
    case 'query':
      return getDocsFromServer(queryOf(firestore, request.query));
    case 'aggregate': {
      const it = request.sum === null ? count() : sum(request.sum);
      return getAggregateFromServer(queryOf(firestore, request.query), { it });
    }
    case 'commit':
      return commit(firestore, request);
    case 'list-documents':
    case 'list-collections':
      throw new Error(`the SDK has no ${request.kind}`);
  }
}

const inTransaction = (firestore: Firestore, work: (transaction: Transaction) => Promise<void>) =>
  runTransaction(firestore, work, { maxAttempts: 1 });

function queryOf(firestore: Firestore, told: Query): SdkQuery {
  const source = told.group
    ? collectionGroup(firestore, told.collection)
    : collection(firestore, `${told.parent}/${told.collection}`);
  return query(
    source,
    ...told.where.map(([field, operator, value]) => where(field, operator, stored(value))),
    ...told.orderBy.map(([field, direction]) => orderBy(field, direction)),
    ...(told.limit === null ? [] : [limit(told.limit)]),
  );
}

function commit(firestore: Firestore, { writes, transaction }: Commit): Promise<void> {
  const writeTo = (target: Target) => {
    for (const { path, ...told } of writes) {
      const reference = doc(firestore, path);
      if (told.kind === 'delete') target.delete(reference);
      else if (told.kind === 'set') target.set(reference, storedFields(told.fields));
      else target.update(reference, storedFields(told.fields));
    }
    return Promise.resolve();
  };
  if (transaction) return inTransaction(firestore, writeTo);
  const batch = writeBatch(firestore);
  return writeTo(batch).then(() => batch.commit());
}

function storedFields(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, stored(value)]));
}

function stored(value: Value): unknown {
  if (value === SERVER_TIME) return serverTimestamp();
  if (value === DELETED) return deleteField();
  if (value instanceof Instant) return Timestamp.fromMillis(value.ms);
  if (Array.isArray(value)) return value.map((item: Value) => stored(item));
  return isFields(value) ? storedFields(value) : value;
}

const isSayableWrite = (write: Write): boolean =>
  write.kind === 'delete' ||
  Object.values(write.fields).every(
    (value) => (write.kind === 'update' && value === DELETED) || isSayable(value),
  );

/** Whole floating numbers, and the deletion of a field within a map, are nothing that the SDK can say. */
function isSayable(value: Value): boolean {
  if (value instanceof Double || value === DELETED) return false;
  if (Array.isArray(value)) return value.every((item: Value) => isSayable(item));
  return !isFields(value) || Object.values(value).every(isSayable);
}
