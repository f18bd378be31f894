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

/** The store of the app, over a connection that is never lost. The rules see the same query whatever fields it wants. */
export function storeOver(firestore: Firestore): Store {
  const store: Store = firestoreStore(firestore, ALWAYS_CONNECTED, {
    writeLast: () => Promise.resolve(),
    ask: (query) => store.getQuery({ ...query, fields: undefined }),
  });
  return store;
}
