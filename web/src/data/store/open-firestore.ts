import {
  connectFirestoreEmulator,
  initializeFirestore,
  memoryLocalCache,
  terminate,
} from 'firebase/firestore';
import { firebaseApp } from '../firebase/app';
import { environment } from '../firebase/environment';
import { firestoreStore } from './firestore-store';
import type { Store } from './store';

/** A store for one signed-in person, and how to end it. */
export interface OpenStore {
  readonly store: Store;
  close(): Promise<void>;
}

/**
 * Opens Firestore for the person who is signed in. It keeps its cache in memory alone: nothing of a patient is
 * written to the browser's storage, and nothing is left after `close`.
 */
export function openFirestore(): OpenStore {
  const firestore = initializeFirestore(firebaseApp, { localCache: memoryLocalCache() });
  const emulator = environment.VITE_FIREBASE_EMULATORS?.firestore.split(':');
  if (emulator) connectFirestoreEmulator(firestore, emulator[0] ?? '', Number(emulator[1]));
  return { store: firestoreStore(firestore), close: () => terminate(firestore) };
}
