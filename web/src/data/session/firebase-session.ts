import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  EmailAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  reauthenticateWithCredential,
  setPersistence,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import { firebaseApp } from '../firebase/app';
import { environment } from '../firebase/environment';
import type { SessionGateway } from './session';
import { beginTimes, endTimes, keptIn, type Kept } from './session-times';

/** The {@link SessionGateway} over Firebase Auth, with the token by which requests of our own say who asks. */
export function firebaseSession(): SessionGateway & { readonly idToken: () => Promise<string> } {
  const emulators = environment.VITE_FIREBASE_EMULATORS;
  const inBrowser = [indexedDBLocalPersistence, browserLocalPersistence];
  // Only what password sign-in needs: no pop-ups, no redirects. A tab that has a session of its own looks for it first.
  const auth = initializeAuth(firebaseApp, {
    persistence: keptIn() === 'tab' ? [browserSessionPersistence, ...inBrowser] : inBrowser,
  });
  if (emulators) connectAuthEmulator(auth, emulators.auth, { disableWarnings: true });

  return {
    watch: (next) =>
      onAuthStateChanged(auth, (user) => {
        next(user === null ? null : { uid: user.uid, email: user.email ?? '' });
      }),
    async signIn(email, password, kept) {
      beginTimes(kept, Date.now());
      try {
        await keepIn(kept);
        await signInWithEmailAndPassword(auth, email.trim(), password);
      } catch (cause) {
        endTimes();
        throw toDataError(cause);
      }
    },
    async signOut() {
      endTimes();
      await attempt(() => signOut(auth));
    },
    async confirm(password) {
      const user = signedIn();
      const credential = EmailAuthProvider.credential(user.email ?? '', password);
      await attempt(() => reauthenticateWithCredential(user, credential));
    },

    async idToken() {
      const user = signedIn();
      return attempt(() => user.getIdToken());
    },
  };

  function signedIn() {
    if (auth.currentUser === null) throw new DataError('signed-out');
    return auth.currentUser;
  }

  async function keepIn(kept: Kept): Promise<void> {
    if (kept === 'tab') return setPersistence(auth, browserSessionPersistence);
    // Some browsers have no IndexedDB in private windows.
    return setPersistence(auth, indexedDBLocalPersistence).catch(() =>
      setPersistence(auth, browserLocalPersistence),
    );
  }
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (cause) {
    throw toDataError(cause);
  }
}
