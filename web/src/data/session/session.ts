import type { Unsubscribe } from '../store/store';
import type { Kept } from './session-times';

/** Who is signed in. The address is what the account was opened with; nothing else is in the session. */
export interface Session {
  readonly uid: string;
  readonly email: string;
}

/**
 * Why somebody finds themselves signed out, as the sign-in screen says it: their access has ended, nothing was done, or the
 * session's longest time was over.
 */
export type SignOutNotice = 'inactive' | 'idle' | 'ended';

/** Signing in and out. Every promise rejects with a DataError. */
export interface SessionGateway {
  /** Says who is signed in, or null, at once when known and at every change; in all tabs. */
  watch(next: (session: Session | null) => void): Unsubscribe;
  /** Rejects as `rejected` for a wrong address or password, without saying which. */
  signIn(email: string, password: string, kept: Kept): Promise<void>;
  signOut(): Promise<void>;
  /** Whether whoever is here knows the password of who is signed in; rejects as `rejected` where not. */
  confirm(password: string): Promise<void>;
}
