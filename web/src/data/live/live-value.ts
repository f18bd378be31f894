import type { DataError } from '../errors/data-error';
import type { Unsubscribe } from '../store/store';
import type { LiveSource } from './live-source';

/** What is known of a source at a moment; the same object until something changes. */
export interface Live<Value> {
  /** Undefined until there is a first answer. */
  readonly data: Value | undefined;
  /** Why no newer one comes, also beside one that had come before. */
  readonly error: DataError | null;
  /** Listens anew to what has failed. */
  readonly retry: () => void;
}

/** One subscription's life. After a failure the value, with those who watch it, gets a new one. */
interface Listening {
  hasAnswered: boolean;
  hasFailed: boolean;
  unsubscribe: Unsubscribe;
}

/** How long a listener outlives its last user, so that a change of route does not close and open it again. */
const LINGER_MILLISECONDS = 2000;

/** How long what was known is shown at first to who comes back, when nobody listens any more. */
const REMEMBER_MILLISECONDS = 5 * 60_000;

/**
 * When something refused is asked for again while somebody waits for it: each time after twice as long, up to a
 * minute. What one may read can come back, and nothing tells those who may not read it.
 */
const FIRST_ASKING_MILLISECONDS = 2000;
const LAST_ASKING_MILLISECONDS = 60_000;

/** The newest value of one source, with one listener for all who watch it. */
export class LiveValue<Value> {
  #known: Live<Value>;
  #listening: Listening | null = null;
  #users = 0;
  /** Since the last answer that was no refusal. */
  #refusals = 0;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #told = new Set<() => void>();

  constructor(
    private readonly source: LiveSource<Value>,
    private readonly tellSoon: (told: Iterable<() => void>) => void,
    private readonly whenRefused: () => void,
    private readonly whenForgotten: () => void,
  ) {
    this.#known = { data: undefined, error: null, retry: this.retry };
    this.#leaveLater();
  }

  readonly read = (): Live<Value> => this.#known;

  /** Tells of every change, and keeps the listener open, until the returned function is called. */
  readonly watch = (changed: () => void): Unsubscribe => {
    this.#users += 1;
    clearTimeout(this.#leaving);
    this.#listening ??= this.#listen();
    const unnotice = this.notice(changed);
    let released = false;
    return () => {
      if (released) return;
      released = true;
      unnotice();
      this.#users -= 1;
      if (this.#users === 0) this.#leaveLater();
    };
  };

  /** Tells of every change that others listen for. */
  readonly notice = (changed: () => void): Unsubscribe => {
    this.#told.add(changed);
    return () => {
      this.#told.delete(changed);
    };
  };

  readonly retry = (): void => {
    if (this.#listening?.hasFailed !== true) return;
    // What is there stays beside its error until there is an answer; where nothing is, it is waited for again.
    if (this.#known.data === undefined) this.#know({ error: null });
    this.again();
  };

  /** Listens anew, if somebody listens; what is known stays until something newer comes. */
  readonly again = (): void => {
    // One that has not answered yet is about to.
    if (this.#listening === null || !(this.#listening.hasFailed || this.#listening.hasAnswered)) return;
    clearTimeout(this.#asking);
    this.#listening.unsubscribe();
    this.#listening = this.#listen();
  };

  /** Listens anew to what may be over unsaid; what was refused itself is asked for again in its own time. */
  readonly check = (): void => {
    if (this.#refusals === 0) this.again();
  };

  get isListening(): boolean {
    return this.#listening !== null;
  }

  /** Ends the listener. */
  close(): void {
    clearTimeout(this.#asking);
    clearTimeout(this.#leaving);
    this.#listening?.unsubscribe();
    this.#listening = null;
    this.#refusals = 0;
    // Whoever comes next listens anew, and is not shown what may be over.
    if (this.#known.error !== null) this.#know({ error: null });
  }

  #listen(): Listening {
    const listening: Listening = { hasAnswered: false, hasFailed: false, unsubscribe: () => undefined };
    listening.unsubscribe = this.source.subscribe({
      next: (data) => {
        listening.hasAnswered = true;
        this.#refusals = 0;
        this.#know({ data, error: null });
      },
      fail: (error) => {
        listening.hasFailed = true;
        if (error.kind === 'forbidden') this.#refused();
        // One that had answered is opened anew at once, unseen; if that fails too, the error is shown.
        if (listening.hasAnswered && this.#listening === listening) {
          // What became malformed has failed without an end.
          listening.unsubscribe();
          this.#listening = this.#listen();
        } else this.#know({ error });
      },
    });
    return listening;
  }

  #refused(): void {
    const wait = Math.min(FIRST_ASKING_MILLISECONDS * 2 ** this.#refusals, LAST_ASKING_MILLISECONDS);
    this.#refusals += 1;
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => {
      if (this.#users > 0) this.again();
    }, wait);
    this.whenRefused();
  }

  #know(changed: Partial<Pick<Live<Value>, 'data' | 'error'>>): void {
    this.#known = { ...this.#known, ...changed };
    this.tellSoon(this.#told);
  }

  #leaveLater(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      this.close();
      this.#forgetLater();
    }, LINGER_MILLISECONDS);
  }

  #forgetLater(): void {
    this.#leaving = setTimeout(() => {
      // A row that was fetched once shows it still.
      if (this.#told.size > 0) this.#forgetLater();
      else this.whenForgotten();
    }, REMEMBER_MILLISECONDS);
  }
}
