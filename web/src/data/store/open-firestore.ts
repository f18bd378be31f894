import {
  connectFirestoreEmulator,
  disableNetwork,
  enableNetwork,
  initializeFirestore,
  memoryLocalCache,
  terminate,
} from 'firebase/firestore';
import { firebaseApp } from '../firebase/app';
import type { AppToken } from '../firebase/app-token';
import { environment } from '../firebase/environment';
import { Connection } from './connection';
import { firestoreStore } from './firestore-store';
import { lastWriter } from './last-write';
import { documentsOf, headersBy } from './rest-access';
import { restQuery } from './rest-query';
import type { Store } from './store';

/** A server that has not answered after so long is taken for out of reach. */
const PATIENCE_MILLISECONDS = 4000;

/** A store for one signed-in person, and how to end it. */
export interface OpenStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** Fetches the code of a store, which is large, and gives how to open it. */
export type FetchStore = () => Promise<() => OpenStore>;

/**
 * Opens Firestore for the person who is signed in. It keeps its cache in memory alone: nothing of a patient is
 * written to the browser's storage, and nothing is left after `close`. `idToken` and `appToken` give the tokens of that
 * person and of this app.
 */
export function openFirestore(idToken: () => Promise<string>, appToken: AppToken): OpenStore {
  const firestore = initializeFirestore(firebaseApp, { localCache: memoryLocalCache() });
  const emulator = environment.VITE_FIREBASE_EMULATORS?.firestore;
  const [host = '', port] = emulator?.split(':') ?? [];
  if (emulator) connectFirestoreEmulator(firestore, host, Number(port));
  const address = emulator ? `http://${emulator}/` : 'https://firestore.googleapis.com/';
  const connection = new Connection({
    reach: () => answers(address),
    async restart() {
      await disableNetwork(firestore);
      await enableNetwork(firestore);
    },
  });
  const documents = documentsOf(environment.VITE_FIREBASE_OPTIONS.projectId);
  const access = { origin: address, documents, headers: headersBy(idToken, appToken) };
  return {
    store: firestoreStore(firestore, connection, { writeLast: lastWriter(access), ask: restQuery(access) }),
    async close() {
      connection.close();
      await terminate(firestore);
    },
  };
}

/** Whether anything comes back from an address, whatever it is; nothing is asked for and nothing is billed. */
async function answers(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    await fetch(address, { mode: 'no-cors', cache: 'no-store', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}
