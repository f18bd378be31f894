import {
  FUNCTIONS_REGION,
  type Callable,
  type RequestPasswordReset,
  type SetPassword,
} from '@my-messages/domain/callables';
import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import { toDataError } from '../errors/to-data-error';
import { firebaseApp } from '../firebase/app';
import { environment } from '../firebase/environment';
import type { SessionGateway } from './session';

/** The {@link SessionGateway} over Firebase Auth and the callable functions. */
export function firebaseSession(): SessionGateway {
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
    requestPasswordReset: (request) => call<RequestPasswordReset>('requestPasswordReset', request),
    setPassword: (request) => call<SetPassword>('setPassword', request),
  };
}

async function call<Called extends Callable>(
  name: Called['name'],
  request: Called['request'],
): Promise<Called['response']> {
  return await attempt(async () => {
    // Passwords are set seldom: nobody else waits for this code.
    const { connectFunctionsEmulator, getFunctions, httpsCallable } = await import('firebase/functions');
    const functions = getFunctions(firebaseApp, FUNCTIONS_REGION);
    const emulator = environment.VITE_FIREBASE_EMULATORS?.functions.split(':');
    if (emulator) connectFunctionsEmulator(functions, emulator[0] ?? '', Number(emulator[1]));
    const { data } = await httpsCallable<Called['request'], Called['response']>(functions, name)(request);
    return data;
  });
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (cause) {
    throw toDataError(cause);
  }
}
