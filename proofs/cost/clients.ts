import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  setLogLevel,
  terminate,
  writeBatch,
  type Firestore,
} from 'firebase/firestore';
import type { DocumentToFind } from './request-kind';

/** One project of the emulator, as several people see it: each keeps their connection. */
export class Clients {
  readonly #open = new Map<string, { readonly app: FirebaseApp; readonly firestore: Firestore }>();

  /** `emulator` is its host and port. */
  constructor(
    private readonly emulator: string,
    private readonly projectId: string,
  ) {
    // Refusals are what is looked for; the SDK would print each.
    setLogLevel('silent');
  }

  /** Firestore for somebody signed in. */
  as(uid: string): Firestore {
    return this.#connect(uid, { user_id: uid, auth_time: Math.floor(Date.now() / 1000) });
  }

  /** Puts documents where they are, past the rules. */
  async put(documents: Iterable<DocumentToFind>): Promise<void> {
    const owner = this.#connect('', 'owner');
    const batch = writeBatch(owner);
    for (const [path, data] of documents) batch.set(doc(owner, path), data);
    await batch.commit();
  }

  async close(): Promise<void> {
    for (const { app, firestore } of this.#open.values()) {
      await terminate(firestore);
      await deleteApp(app);
    }
    this.#open.clear();
  }

  #connect(name: string, mockUserToken: { user_id: string; auth_time: number } | 'owner'): Firestore {
    const open = this.#open.get(name);
    if (open !== undefined) return open.firestore;
    const app = initializeApp({ projectId: this.projectId }, `${this.projectId} ${name}`);
    const firestore = getFirestore(app);
    const [host = '', port = ''] = this.emulator.split(':');
    connectFirestoreEmulator(firestore, host, Number(port), { mockUserToken });
    this.#open.set(name, { app, firestore });
    return firestore;
  }
}
