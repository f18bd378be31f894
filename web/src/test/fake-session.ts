import { DataError, type DataErrorKind } from '../data/errors/data-error';
import type { Session, SessionGateway } from '../data/session/session';
import { beginTimes, endTimes, readTimes, type Kept } from '../data/session/session-times';

/** A session gateway in memory: accounts by address and password, one browser with any number of tabs. */
export class FakeSession implements SessionGateway {
  readonly #watchers = new Set<(session: Session | null) => void>();
  #session: Session | null = null;
  readonly #accounts = new Map<string, { readonly uid: string; readonly password: string }>();
  /** What the next sign-in fails with. */
  failWith: DataErrorKind | null = null;

  addAccount(uid: string, email: string, password: string): this {
    this.#accounts.set(email, { uid, password });
    return this;
  }

  /** As if signed in, or out, here before or in another tab now. */
  become(session: Session | null): this {
    if (session !== null && readTimes() === null) beginTimes('browser', Date.now());
    this.#session = session;
    for (const watcher of [...this.#watchers]) watcher(session);
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
    beginTimes(kept, Date.now());
    this.become({ uid: account.uid, email });
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
  }

  async #mayFail() {
    await Promise.resolve();
    if (this.failWith !== null) throw new DataError(this.failWith);
  }
}
