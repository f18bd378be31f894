import type { Unsubscribe } from '../store/store';
import type { Kept } from './session-times';

/** Who is signed in. The address is what the account was opened with; nothing else of them is in the session. */
export interface Session {
  readonly uid: string;
  readonly email: string;
  /** When the password was entered last, in epoch milliseconds; null while that is not known, without a network. */
  readonly since: number | null;
  readonly secondFactor: SecondFactor;
}

/** Whether somebody has a second factor, and whether their session was opened with it. */
export type SecondFactor = 'none' | 'not-entered' | 'entered';

/** Takes the code that an authenticator app shows; rejects as `rejected` for one that does not fit. */
export type EnterCode = (code: string) => Promise<void>;

/** A second factor that somebody sets up: it is theirs when a code of it was entered. */
export interface NewSecondFactor {
  /** What the app makes its codes from, to be typed. */
  readonly key: string;
  /** The same for a camera or a link. */
  readonly address: string;
  readonly enterCode: EnterCode;
}

/**
 * Why somebody finds themselves signed out, as the sign-in screen says it: their access has ended, nothing was done, the
 * session's longest time was over, or all their sessions were ended.
 */
export type SignOutNotice = 'inactive' | 'idle' | 'ended' | 'everywhere';

/** Signing in and out. Every promise rejects with a DataError. */
export interface SessionGateway {
  /** Says who is signed in, or null, at once when known and at every change; in all tabs. */
  watch(next: (session: Session | null) => void): Unsubscribe;
  /**
   * Rejects as `rejected` for a wrong address or password, without saying which. Who has a second factor is signed in
   * when its code was entered: with what this resolves with then.
   */
  signIn(email: string, password: string, kept: Kept): Promise<EnterCode | null>;
  signOut(): Promise<void>;
  /** Whether whoever is here knows the password of who is signed in; rejects as `rejected` where not. As `signIn`. */
  confirm(password: string): Promise<EnterCode | null>;
  /** Begins a second factor of who is signed in; null where they have to `confirm` before. */
  beginSecondFactor(): Promise<NewSecondFactor | null>;
  /** Takes the second factor from who is signed in, and has just confirmed. */
  removeSecondFactor(): Promise<void>;
}
