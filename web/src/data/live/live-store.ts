import { hashKey } from '@tanstack/react-query';
import type { Unsubscribe } from '../store/store';
import type { LiveSource } from './live-source';
import { LiveValue } from './live-value';

/** The newest values of all sources that are looked at, or were a short while ago: one of each key. */
export class LiveStore {
  readonly #values = new Map<string, LiveValue<unknown>>();
  readonly #toTell = new Set<() => void>();
  readonly #refusalListeners = new Set<() => void>();

  of<Value>(source: LiveSource<Value>): LiveValue<Value> {
    const hash = hashKey(source.queryKey);
    const existing = this.#values.get(hash);
    // It was made for this key, hence from a source of the same type.
    if (existing) return existing as LiveValue<Value>;
    const made = new LiveValue(
      source,
      this.#tellSoon,
      () => {
        for (const listener of this.#refusalListeners) listener();
      },
      () => {
        if (this.#values.get(hash) === made) this.#values.delete(hash);
      },
    );
    this.#values.set(hash, made);
    return made;
  }

  /** Tells of every refusal, also of one asked for again. */
  onRefusal(listener: () => void): Unsubscribe {
    this.#refusalListeners.add(listener);
    return () => {
      this.#refusalListeners.delete(listener);
    };
  }

  /** Ends every listener at once and forgets what was known; for sign-out. */
  closeAll(): void {
    for (const value of this.#values.values()) value.close();
    this.#values.clear();
  }

  /**
   * Tells of what has changed, all at once: one write changes several sources, and Firestore speaks of them one after
   * the other.
   */
  readonly #tellSoon = (told: Iterable<() => void>): void => {
    if (this.#toTell.size === 0)
      setTimeout(() => {
        const tells = [...this.#toTell];
        this.#toTell.clear();
        for (const tell of tells) tell();
      });
    for (const tell of told) this.#toTell.add(tell);
  };

  /** How many listeners are open; for tests. */
  get listeners(): number {
    return [...this.#values.values()].filter(({ isListening }) => isListening).length;
  }
}
