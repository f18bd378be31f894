import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { doc, setDoc, setLogLevel, type Firestore } from 'firebase/firestore';
import { requiredVariable } from '../../tests/support/environment';
import { firestoreStore } from '../../web/src/data/store/firestore-store';
import type { Store } from '../../web/src/data/store/store';
import { MemoryStore } from '../../web/src/data/testing/memory-store';

/** A store with nothing in it, and what others write into it. */
export interface Filled {
  readonly store: Store;
  put(path: string, data: object): Promise<void>;
}

interface Kind {
  empty(): Promise<Filled>;
  close(): Promise<void>;
}

const OPEN_RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /{path=**} { allow read, write: if true; }
  }
}`;

const ALWAYS_CONNECTED = {
  isCurrent: true,
  subscribe: () => () => undefined,
  restarts: 0,
  hear: () => undefined,
  forget: () => undefined,
};

/** The store of the component tests. */
export function inMemory(): Kind {
  return {
    empty() {
      const store = new MemoryStore();
      return Promise.resolve({
        store,
        put(path, data) {
          store.set(path, data);
          return Promise.resolve();
        },
      });
    },
    close: () => Promise.resolve(),
  };
}

/** The store of the app, before an emulator in which everybody may do everything. */
export function overTheSdk(): Kind {
  let environment: RulesTestEnvironment | undefined;
  let firestore: Firestore;

  async function open(): Promise<RulesTestEnvironment> {
    setLogLevel('silent');
    const [host = '', port = ''] = requiredVariable('FIRESTORE_EMULATOR_HOST').split(':');
    const opened = await initializeTestEnvironment({
      projectId: 'demo-store',
      firestore: { host, port: Number(port), rules: OPEN_RULES },
    });
    // The testing library types its Firestore as the older API; at run time the modular functions accept it.
    const older: unknown = opened.authenticatedContext('somebody').firestore();
    firestore = older as Firestore;
    return opened;
  }

  return {
    async empty() {
      environment ??= await open();
      await environment.clearFirestore();
      return {
        store: firestoreStore(firestore, ALWAYS_CONNECTED, () => Promise.resolve()),
        put: (path, data) => setDoc(doc(firestore, path), data),
      };
    },
    close: async () => environment?.cleanup(),
  };
}
