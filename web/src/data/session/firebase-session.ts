import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import { firebaseApp } from '../firebase/app';
import { environment } from '../firebase/environment';
import type { SessionGateway } from './session';

/** The {@link SessionGateway} over Firebase Auth, with the token by which requests of our own say who asks. */
export function firebaseSession(): SessionGateway & { readonly idToken: () => Promise<string> } {
  const emulators = environment.VITE_FIREBASE_EMULATORS;
  // Only what password sign-in needs: no pop-ups, no redirects.
  const auth = initializeAuth(firebaseApp, {
    persistence: [indexedDBLocalPersistence, browserLocalPersistence],
  });
  if (emulators) connectAuthEmulator(auth, emulators.auth, { disableWarnings: true });

  return {
    watch: (next) =>
      onAuthStateChanged(auth, (user) => {
        next(user === null ? null : { uid: user.uid, email: user.email ?? '' });
      }),
    async signIn(email, password) {
      await attempt(() => signInWithEmailAndPassword(auth, email.trim(), password));
    },
    async signOut() {
      await attempt(() => signOut(auth));
    },
    async idToken() {
      if (auth.currentUser === null) throw new DataError('signed-out');
      const { currentUser } = auth;
      return attempt(() => currentUser.getIdToken());
    },
  };
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (cause) {
    throw toDataError(cause);
  }
}
