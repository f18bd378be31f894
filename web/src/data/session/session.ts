import type { Unsubscribe } from '../store/store';

/** Who is signed in. The address is what the account was opened with; nothing else is in the session. */
export interface Session {
  readonly uid: string;
  readonly email: string;
}

/** Signing in and out. Every promise rejects with a DataError. */
export interface SessionGateway {
  /** Says who is signed in, or null, at once when known and at every change; in all tabs. */
  watch(next: (session: Session | null) => void): Unsubscribe;
  /** Rejects as `rejected` for a wrong address or password, without saying which. */
  signIn(email: string, password: string): Promise<void>;
  signOut(): Promise<void>;
}
