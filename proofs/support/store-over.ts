import type { Firestore } from 'firebase/firestore';
import { firestoreStore } from '../../web/src/data/store/firestore-store';
import type { Store } from '../../web/src/data/store/store';

const ALWAYS_CONNECTED = {
  isCurrent: true,
  subscribe: () => () => undefined,
  restarts: 0,
  hear: () => undefined,
  forget: () => undefined,
};

/** The store of the app, over a connection that is never lost. */
export const storeOver = (firestore: Firestore): Store =>
  firestoreStore(firestore, ALWAYS_CONNECTED, () => Promise.resolve());
