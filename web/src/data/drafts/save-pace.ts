/** A text is saved so long after the last key. */
const PAUSE_MILLISECONDS = 1200;
/** While somebody types on without a pause, it is saved so often. */
const LONGEST_MILLISECONDS = 10_000;
/** No more saves than this in a minute, however somebody types. */
const SAVES_A_MINUTE = 10;
const MINUTE = 60_000;

/** When texts are saved: soon after a pause, now and then without one, and not too often. Times in milliseconds. */
export class SavePace {
  readonly #saves: number[] = [];

  /** To be told of each save. */
  saves(now: number): void {
    this.#saves.push(now);
    this.#saves.splice(0, this.#saves.length - SAVES_A_MINUTE);
  }

  /** How long to wait before a text is saved that has been changing since then. */
  wait(changedSince: number, now: number): number {
    const pause = Math.min(PAUSE_MILLISECONDS, changedSince + LONGEST_MILLISECONDS - now);
    const earliest = this.#saves.at(-SAVES_A_MINUTE);
    return Math.max(pause, earliest === undefined ? 0 : earliest + MINUTE - now, 0);
  }
}
