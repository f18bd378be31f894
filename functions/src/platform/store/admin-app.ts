import { getApps, initializeApp } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';

/** The one app of an instance, made on first use and not at import, which discovery runs without a project. */
function app() {
  return getApps()[0] ?? initializeApp();
}

export const firestore = (): Firestore => getFirestore(app());
export const auth = (): Auth => getAuth(app());
