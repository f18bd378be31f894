import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  EmailAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  multiFactor,
  onIdTokenChanged,
  reauthenticateWithCredential,
  setPersistence,
  signInWithEmailAndPassword,
  signOut,
  type IdTokenResult,
  type MultiFactorError,
  type User,
} from 'firebase/auth';
import { DataError } from '../errors/data-error';
import { errorCode, toDataError } from '../errors/to-data-error';
import { firebaseApp } from '../firebase/app';
import { environment } from '../firebase/environment';
import type { Unsubscribe } from '../store/store';
import { beginFor, codeFor } from './authenticators';
import type { EnterCode, SecondFactor, Session, SessionGateway } from './session';
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
    watch: (next) => watchSession((tell) => onIdTokenChanged(auth, tell), next),
    async signIn(email, password, kept) {
      const enterCode = await timed(kept, async () => {
        await keepIn(kept);
        return unlessCodeIsNeeded(() => signInWithEmailAndPassword(auth, email.trim(), password));
      });
      if (enterCode === null) return null;
      endTimes();
      return (code) => timed(kept, () => enterCode(code));
    },
    async signOut() {
      endTimes();
      await attempt(() => signOut(auth));
    },
    async confirm(password) {
      const user = signedIn();
      const credential = EmailAuthProvider.credential(user.email ?? '', password);
      const confirmed = () => reauthenticateWithCredential(user, credential);
      const enterCode = await attempt(() => unlessCodeIsNeeded(confirmed));
      return enterCode && ((code) => attempt(() => enterCode(code)));
    },
    async beginSecondFactor() {
      const user = signedIn();
      try {
        const { key, address, enterCode } = await beginFor(user);
        return { key, address, enterCode: (code) => attempt(() => enterCode(code)) };
      } catch (cause) {
        if (errorCode(cause) === 'auth/requires-recent-login') return null;
        throw toDataError(cause);
      }
    },
    async removeSecondFactor() {
      const factors = multiFactor(signedIn());
      await attempt(async () => {
        for (const factor of [...factors.enrolledFactors]) await factors.unenroll(factor);
      });
    },

    async idToken() {
      const user = signedIn();
      return attempt(() => user.getIdToken());
    },
  };

  /** What a password alone opens, or what takes the code that has to be entered besides. */
  async function unlessCodeIsNeeded(open: () => Promise<unknown>): Promise<EnterCode | null> {
    try {
      await open();
      return null;
    } catch (cause) {
      if (errorCode(cause) !== 'auth/multi-factor-auth-required') throw cause;
      return codeFor(auth, cause as MultiFactorError);
    }
  }

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

/** The times begin before the session does, so that no tab sees one without them. */
async function timed<Value>(kept: Kept, open: () => Promise<Value>): Promise<Value> {
  beginTimes(kept, Date.now());
  try {
    return await open();
  } catch (cause) {
    endTimes();
    throw toDataError(cause);
  }
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (cause) {
    throw toDataError(cause);
  }
}

/** Tells of every change of the session, in order, and of no token that says the same. */
function watchSession(
  watch: (tell: (user: User | null) => void) => Unsubscribe,
  next: (session: Session | null) => void,
): Unsubscribe {
  let newest = 0;
  let told: string | null = null;
  const tell = (session: Session | null) => {
    const said = JSON.stringify(session);
    if (said === told) return;
    told = said;
    next(session);
  };
  const stop = watch((user) => {
    const number = ++newest;
    // At once: who waits for a sign-out to be over goes by what was told until then.
    if (user === null) tell(null);
    else
      void sessionOf(user).then((session) => {
        if (number === newest) tell(session);
      });
  });
  return () => {
    newest += 1;
    stop();
  };
}

async function sessionOf(user: User): Promise<Session> {
  const { uid, email } = user;
  const token = await user.getIdTokenResult().catch(() => null);
  const since = token && Date.parse(token.authTime);
  return { uid, email: email ?? '', since, secondFactor: secondFactorOf(user, token) };
}

/** By the token, which is what the rules look at; without a network, by what is known of the account. */
function secondFactorOf(user: User, token: IdTokenResult | null): SecondFactor {
  const enrolled = multiFactor(user).enrolledFactors.length > 0;
  if (token === null) return enrolled ? 'entered' : 'none';
  if (token.signInSecondFactor !== null) return 'entered';
  return enrolled ? 'not-entered' : 'none';
}
