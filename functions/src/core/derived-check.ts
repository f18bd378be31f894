import type { DerivedCheck } from '@my-messages/domain/documents/derived-check';

/** The messages of one check, by when they were sent: from the one time until before the other; epoch milliseconds. */
export interface CheckWindow {
  readonly from: number;
  readonly until: number;
}

/** Events of younger messages may still be under way. */
const SETTLED_MILLISECONDS = 2 * 60_000;
/** Clocks differ, and a message is stored a moment after its time: what was looked at last is looked at again. */
const OVERLAP_MILLISECONDS = 10 * 60_000;
/** A clinic's first check looks back so far. */
const FIRST_MILLISECONDS = 24 * 60 * 60_000;

/** What to look at now, after what was looked at last; null where nothing was yet. */
export function checkWindow(last: DerivedCheck | null, now: number): CheckWindow {
  const from = last === null ? now - FIRST_MILLISECONDS : last.until - OVERLAP_MILLISECONDS;
  return { from, until: Math.max(now - SETTLED_MILLISECONDS, last?.until ?? 0) };
}
