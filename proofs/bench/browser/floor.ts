import { initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
} from 'firebase/auth';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  getDocsFromServer,
  initializeFirestore,
  limit,
  memoryLocalCache,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  where,
  writeBatch,
  type DocumentSnapshot,
} from 'firebase/firestore';
import type { FloorPlan, FloorQuery, FloorWrite } from '../floor-plan';

// The floor: the SDK alone, signed in as whoever is signed in to the app beside it, with the listeners that it is given,
// all at once. The text of the newest document goes into a plain element.

const plan = JSON.parse(decodeURIComponent(location.hash.slice(1))) as FloorPlan;
const app = initializeApp(plan.options);
const auth = initializeAuth(app, { persistence: indexedDBLocalPersistence });
connectAuthEmulator(auth, plan.emulators.auth, { disableWarnings: true });
const firestore = initializeFirestore(app, { localCache: memoryLocalCache() });
const [host = '', port] = plan.emulators.firestore.split(':');
connectFirestoreEmulator(firestore, host, Number(port));

const newest = document.createElement('p');
newest.id = 'newest';
document.body.append(newest);

function show(snapshot: DocumentSnapshot | undefined, field: string): void {
  const text: unknown = snapshot?.get(field);
  if (typeof text === 'string') newest.textContent = text;
}

const stop = onAuthStateChanged(auth, (user) => {
  if (user === null) return;
  stop();
  for (const path of plan.documents) {
    onSnapshot(doc(firestore, path), { includeMetadataChanges: true }, () => undefined, failed(path));
  }
  for (const asked of plan.queries) {
    onSnapshot(
      toQuery(asked),
      { includeMetadataChanges: true },
      ({ docs, metadata }) => {
        if (asked.shown && !(metadata.fromCache && docs.length === 0)) show(docs[0], plan.shows);
      },
      failed(asked.collection),
    );
  }
});

const floorPage = {
  async send(writes: readonly FloorWrite[]): Promise<void> {
    const batch = writeBatch(firestore);
    for (const { kind, path, fields } of writes) {
      const stored = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, value === null ? null : inPlace(value)]),
      );
      if (kind === 'create') batch.set(doc(firestore, path), stored);
      else batch.update(doc(firestore, path), stored);
    }
    await batch.commit();
  },
  async ask(asked: FloorQuery, shows: string): Promise<void> {
    const { docs } = await getDocsFromServer(toQuery(asked));
    show(docs[0], shows);
  },
};
Object.assign(globalThis, { floorPage });

export type Floor = typeof floorPage;

function toQuery(asked: FloorQuery) {
  return query(
    collection(firestore, asked.collection),
    ...asked.filters.map(([field, operator, value]) => where(field, operator, value)),
    ...asked.orderBy.map((order) => orderBy(...order)),
    limit(asked.limit),
  );
}

/** The server's time where it is asked for, at whatever depth. */
function inPlace(value: unknown): unknown {
  if (value === plan.serverTime) return serverTimestamp();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inPlace(inner)]));
}

function failed(what: string) {
  return (error: Error) => {
    // What the app may not read either costs it nothing but an answer.
    console.warn(what, error.message);
  };
}
