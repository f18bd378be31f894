import { DataError, type DataErrorKind } from '../data/errors/data-error';
import type { EnterCode, NewSecondFactor, Session, SessionGateway } from '../data/session/session';
import { beginTimes, endTimes, readTimes, type Kept } from '../data/session/session-times';

/** The code that fits, whoever it is of. */
export const CODE = '123456';

export type Known = Pick<Session, 'uid' | 'email'> & Partial<Session>;

/** A session gateway in memory: accounts by address and password, one browser with any number of tabs. */
export class FakeSession implements SessionGateway {
  readonly #watchers = new Set<(session: Session | null) => void>();
  #session: Session | null = null;
  readonly #accounts = new Map<string, { readonly uid: string; readonly password: string }>();
  readonly #withSecondFactor = new Set<string>();
  /** What the next sign-in fails with. */
  failWith: DataErrorKind | null = null;
  /** Whether the password was entered too long ago for another second factor. */
  isStale = false;

  addAccount(uid: string, email: string, password: string): this {
    this.#accounts.set(email, { uid, password });
    return this;
  }

  /** As if somebody had set up a second factor. */
  addSecondFactor(email: string): this {
    this.#withSecondFactor.add(email);
    return this;
  }

  /** As if signed in, or out, here before or in another tab now; without a second factor, and not known since when, where nothing is said of it. */
  become(session: Known | null): this {
    if (session !== null && readTimes() === null) beginTimes('browser', Date.now());
    this.#session = session && { secondFactor: 'none', since: null, ...session };
    for (const watcher of [...this.#watchers]) watcher(this.#session);
    return this;
  }

  get session(): Session | null {
    return this.#session;
  }

  watch(next: (session: Session | null) => void) {
    this.#watchers.add(next);
    queueMicrotask(() => {
      if (this.#watchers.has(next)) next(this.#session);
    });
    return () => {
      this.#watchers.delete(next);
    };
  }

  async signIn(email: string, password: string, kept: Kept) {
    await this.#mayFail();
    const account = this.#accounts.get(email);
    if (account?.password !== password) throw new DataError('rejected');
    const open = (secondFactor: Session['secondFactor']) => {
      beginTimes(kept, Date.now());
      this.become({ uid: account.uid, email, since: Date.now(), secondFactor });
    };
    if (this.#withSecondFactor.has(email)) return this.#taking(() => open('entered'));
    open('none');
    return null;
  }

  async signOut() {
    await Promise.resolve();
    endTimes();
    this.become(null);
  }

  async confirm(password: string) {
    await this.#mayFail();
    const account = this.#accounts.get(this.#session?.email ?? '');
    if (account?.password !== password) throw new DataError('rejected');
    this.isStale = false;
    return this.#withSecondFactor.has(this.#session?.email ?? '') ? this.#taking(() => undefined) : null;
  }

  async beginSecondFactor(): Promise<NewSecondFactor | null> {
    await this.#mayFail();
    if (this.isStale) return null;
    const email = this.#session?.email ?? '';
    const enterCode = this.#taking(() => {
      this.addSecondFactor(email).become(this.#session && { ...this.#session, secondFactor: 'entered' });
    });
    return {
      key: 'JBSWY3DPEHPK3PXP',
      address: 'otpauth://totp/My%20Messages?secret=JBSWY3DPEHPK3PXP',
      enterCode,
    };
  }

  async removeSecondFactor() {
    await this.#mayFail();
    this.#withSecondFactor.delete(this.#session?.email ?? '');
    this.become(this.#session && { ...this.#session, secondFactor: 'none' });
  }

  /** Takes the code, for which something happens. */
  #taking(then: () => void): EnterCode {
    return async (code) => {
      await this.#mayFail();
      if (code !== CODE) throw new DataError('rejected');
      then();
    };
  }

  async #mayFail() {
    await Promise.resolve();
    if (this.failWith !== null) throw new DataError(this.failWith);
  }
}
