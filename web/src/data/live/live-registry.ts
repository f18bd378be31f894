import { hashKey, type QueryClient } from '@tanstack/react-query';
import type { DataError } from '../errors/data-error';
import type { Unsubscribe } from '../store/store';
import type { LiveSource } from './live-source';

interface Entry {
  readonly source: LiveSource<unknown>;
  users: number;
  closing: ReturnType<typeof setTimeout> | undefined;
  listening: Listening;
  /** Since the last answer that was no refusal. */
  refusals: number;
  asking: ReturnType<typeof setTimeout> | undefined;
}

/** One subscription's life. After a failure the entry, with its users, gets a new one. */
interface Listening {
  readonly first: Promise<unknown>;
  latest: { readonly value: unknown } | undefined;
  failed: boolean;
  unsubscribe: Unsubscribe;
}

/** How long a listener outlives its last user, so that a change of route does not close and open it again. */
const LINGER_MILLISECONDS = 2000;

/**
 * When something refused is asked for again while somebody waits for it: each time after twice as long, up to a
 * minute. What one may read can come back, and nothing tells those who may not read it.
 */
const FIRST_ASKING_MILLISECONDS = 2000;
const LAST_ASKING_MILLISECONDS = 60_000;

/**
 * The listeners that are open, one per key, counted. Values go into the query cache; the cache's own fetching is
 * answered from here, so that it never goes back to an older value.
 */
export class LiveRegistry {
  readonly #entries = new Map<string, Entry>();
  readonly #refusalListeners = new Set<() => void>();

  constructor(private readonly queryClient: QueryClient) {}

  /** Keeps the source's listener open until the returned function is called. */
  retain(source: LiveSource<unknown>): Unsubscribe {
    const hash = hashKey(source.queryKey);
    const entry = this.#open(hash, source);
    entry.users += 1;
    clearTimeout(entry.closing);
    let released = false;
    return () => {
      if (released) return;
      released = true;
      entry.users -= 1;
      this.#closeWhenUnused(hash, entry);
    };
  }

  /** The newest value, or the first when it comes; rejects with the listener's DataError. */
  newest<Value>(source: LiveSource<Value>): Promise<Value> {
    const hash = hashKey(source.queryKey);
    const entry = this.#open(hash, source);
    if (entry.listening.failed) entry.listening = this.#listen(entry);
    this.#closeWhenUnused(hash, entry);
    const { latest, first } = entry.listening;
    // The entry was made for this key, hence from a source of the same type.
    return (latest ? Promise.resolve(latest.value) : first) as Promise<Value>;
  }

  /** Listens anew, if somebody listens; the value that there is stays until a newer one comes. */
  again(source: LiveSource<unknown>): void {
    const entry = this.#entries.get(hashKey(source.queryKey));
    // One that has not answered yet is about to.
    if (entry === undefined || !(entry.listening.failed || entry.listening.latest)) return;
    clearTimeout(entry.asking);
    entry.listening.unsubscribe();
    entry.listening = this.#listen(entry);
  }

  /** Tells of every refusal, also of one asked for again. */
  onRefusal(listener: () => void): Unsubscribe {
    this.#refusalListeners.add(listener);
    return () => {
      this.#refusalListeners.delete(listener);
    };
  }

  /** Closes every listener at once; for sign-out. */
  closeAll(): void {
    for (const entry of this.#entries.values()) {
      clearTimeout(entry.closing);
      clearTimeout(entry.asking);
      entry.listening.unsubscribe();
    }
    this.#entries.clear();
  }

  /** How many listeners are open; for tests. */
  get size(): number {
    return this.#entries.size;
  }

  #open(hash: string, source: LiveSource<unknown>): Entry {
    const existing = this.#entries.get(hash);
    if (existing) return existing;
    const unheard = {
      first: Promise.resolve(),
      latest: undefined,
      failed: false,
      unsubscribe: () => undefined,
    };
    const entry: Entry = {
      source,
      users: 0,
      closing: undefined,
      listening: unheard,
      refusals: 0,
      asking: undefined,
    };
    entry.listening = this.#listen(entry);
    this.#entries.set(hash, entry);
    return entry;
  }

  #listen(entry: Entry): Listening {
    const { source } = entry;
    let resolve: (value: unknown) => void = () => undefined;
    let reject: (error: DataError) => void = () => undefined;
    const first = new Promise<unknown>((whenResolved, whenRejected) => {
      resolve = whenResolved;
      reject = whenRejected;
    });
    // A listener may fail with nobody waiting for its first value.
    first.catch(() => undefined);

    const listening: Listening = { first, latest: undefined, failed: false, unsubscribe: () => undefined };
    listening.unsubscribe = source.subscribe({
      next: (value) => {
        listening.latest = { value };
        entry.refusals = 0;
        resolve(value);
        this.queryClient.setQueryData(source.queryKey, value);
      },
      fail: (error) => {
        listening.failed = true;
        reject(error);
        if (error.kind === 'forbidden') this.#refused(entry);
        // One that had delivered is opened anew by fetching again, its data kept; if that fails too, the query
        // shows the error.
        if (listening.latest === undefined) return;
        void this.queryClient.refetchQueries({ queryKey: source.queryKey, exact: true });
      },
    });
    return listening;
  }

  #refused(entry: Entry): void {
    const wait = Math.min(FIRST_ASKING_MILLISECONDS * 2 ** entry.refusals, LAST_ASKING_MILLISECONDS);
    entry.refusals += 1;
    clearTimeout(entry.asking);
    entry.asking = setTimeout(() => {
      if (entry.users > 0) this.again(entry.source);
    }, wait);
    for (const listener of this.#refusalListeners) listener();
  }

  #closeWhenUnused(hash: string, entry: Entry): void {
    if (entry.users > 0) return;
    clearTimeout(entry.closing);
    entry.closing = setTimeout(() => {
      if (this.#entries.get(hash) !== entry || entry.users > 0) return;
      this.#entries.delete(hash);
      clearTimeout(entry.asking);
      entry.listening.unsubscribe();
      // Whoever comes next listens anew instead of trusting what nobody keeps current any more.
      void this.queryClient.invalidateQueries({
        queryKey: entry.source.queryKey,
        exact: true,
        refetchType: 'none',
      });
    }, LINGER_MILLISECONDS);
  }
}
