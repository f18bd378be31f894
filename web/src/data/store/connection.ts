import type { Unsubscribe } from './store';

/** How long a listener is cut off before the screen says so: most interruptions heal by themselves. */
const GRACE_MILLISECONDS = 1500;
/** While something is cut off, the server is looked for so often, and the streams begun anew when it is found. */
const SEEK_MILLISECONDS = 1000;
/** While nothing seems amiss: a network can be gone without anybody saying so. */
const LOOK_MILLISECONDS = 15_000;
/** How long the streams have after they were begun anew, before that is done again. */
const SETTLE_MILLISECONDS = 8000;
/** A page that was away for so long, or whose clock has stood still, may have lost its streams unheard. */
const AWAY_MILLISECONDS = 5000;

/** What a connection can do about itself. */
export interface Streams {
  /** Whether the server can be reached now; never rejects. */
  reach(): Promise<boolean>;
  /** Ends the streams and begins them anew at once, without the waiting that has grown meanwhile; never rejects. */
  restart(): Promise<void>;
}

/**
 * Whether what the listeners have shown is what the server has. The SDK alone can need a minute to notice that a
 * network is back; this looks for the server as long as the page is in front, and begins the streams anew.
 */
export class Connection {
  readonly #cutOff = new Set<object>();
  readonly #listeners = new Set<() => void>();
  readonly #signals = new AbortController();
  #reachable = true;
  #late = false;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;
  #turn = Date.now();
  #hiddenSince: number | null = null;
  /** When the streams were begun anew last, and when the last probe was sent that has been answered. */
  #restarted = -Infinity;
  #answered = -Infinity;
  #restarts = 0;

  constructor(private readonly streams: Streams) {
    const { signal } = this.#signals;
    const listen = (target: EventTarget, event: string, heard: () => void) => {
      target.addEventListener(event, heard, { signal });
    };
    listen(window, 'offline', () => {
      this.#tell();
    });
    // The SDK hears it too, and begins anew by itself.
    listen(window, 'online', () => {
      this.#restarted = Date.now();
      this.#schedule(SEEK_MILLISECONDS);
      this.#tell();
    });
    listen(window, 'pageshow', () => {
      this.#comeBack();
    });
    listen(document, 'visibilitychange', () => {
      if (isInFront()) this.#comeBack();
      else this.#hiddenSince = Date.now();
    });
    this.#schedule(LOOK_MILLISECONDS);
  }

  /** False while the browser has no network, or a listener has waited for the server for more than a moment. */
  get isCurrent(): boolean {
    return navigator.onLine && !this.#late;
  }

  /** How often the streams were begun anew: what was asked for before may have been given up with them. */
  get restarts(): number {
    return this.#restarts;
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** What a listener was told last: what the server has, or what is remembered here. */
  hear(listener: object, fromServer: boolean): void {
    const seeking = this.#isSeeking;
    if (fromServer) this.#cutOff.delete(listener);
    else this.#cutOff.add(listener);
    this.#follow(seeking);
  }

  /** The listener has ended. */
  forget(listener: object): void {
    const seeking = this.#isSeeking;
    this.#cutOff.delete(listener);
    this.#follow(seeking);
  }

  close(): void {
    this.#signals.abort();
    clearTimeout(this.#grace);
    clearTimeout(this.#next);
  }

  get #isSeeking(): boolean {
    return this.#cutOff.size > 0 || !this.#reachable;
  }

  #follow(sought: boolean): void {
    if (this.#isSeeking === sought) return;
    clearTimeout(this.#grace);
    if (this.#isSeeking) {
      this.#grace = setTimeout(() => {
        this.#setLate(true);
      }, GRACE_MILLISECONDS);
      this.#schedule(SEEK_MILLISECONDS);
    } else this.#setLate(false);
  }

  #setLate(late: boolean): void {
    if (this.#late === late) return;
    this.#late = late;
    this.#tell();
  }

  #schedule(wait: number): void {
    if (this.#signals.signal.aborted) return;
    clearTimeout(this.#next);
    this.#turn = Date.now() + wait;
    this.#next = setTimeout(() => {
      this.#look();
    }, wait);
  }

  #look(): void {
    if (isInFront() && navigator.onLine) {
      // The clock of a page in front stands still only while the machine sleeps.
      if (Date.now() - this.#turn > AWAY_MILLISECONDS) this.#restart();
      void this.#probe();
    }
    this.#schedule(this.#isSeeking ? SEEK_MILLISECONDS : LOOK_MILLISECONDS);
  }

  /** Several can be under way, because an answer into a network that was gone may never come. */
  async #probe(): Promise<void> {
    const asked = Date.now();
    const reached = await this.streams.reach();
    if (asked < this.#answered || this.#signals.signal.aborted) return;
    this.#answered = asked;
    const sought = this.#isSeeking;
    const missed = reached && !this.#reachable;
    this.#reachable = reached;
    // What waits for the server may have been sent into a network that was gone, and be repeated only after long.
    const settled = Date.now() - this.#restarted > SETTLE_MILLISECONDS;
    if (missed || (reached && this.#cutOff.size > 0 && settled)) this.#restart();
    this.#follow(sought);
  }

  #comeBack(): void {
    const away = this.#hiddenSince === null ? 0 : Date.now() - this.#hiddenSince;
    this.#hiddenSince = null;
    if (away > AWAY_MILLISECONDS && navigator.onLine) this.#restart();
    this.#schedule(SEEK_MILLISECONDS);
  }

  #restart(): void {
    if (this.#signals.signal.aborted) return;
    this.#restarted = Date.now();
    this.#restarts += 1;
    void this.streams.restart();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function isInFront(): boolean {
  return document.visibilityState === 'visible';
}
