import type { DerivedSweep } from '@my-messages/domain/documents/derived-sweep';

/** The messages of one check, by when they were sent: from the one time until before the other; epoch milliseconds. */
export interface CheckWindow {
  readonly from: number;
  readonly until: number;
}

/** What takes several runs, and how far it has come. */
export type Round = NonNullable<DerivedSweep['look']>;

/** A conversation to come back to, and the time of the first thing in it that could not be made. */
export interface FailedConversation {
  readonly path: string;
  readonly since: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Events of younger messages may still be under way. */
const SETTLED_MILLISECONDS = 2 * MINUTE;
/** Clocks differ, and a message is stored a moment after its time: what was looked at last is looked at again. */
const OVERLAP_MILLISECONDS = 10 * MINUTE;
/** The very first look goes back so far. */
const FIRST_MILLISECONDS = 24 * HOUR;
/** A total that nothing has moved is counted anew so much later. */
const TOTALS_MILLISECONDS = 24 * HOUR;
const TOLD_MILLISECONDS = HOUR;
/** So many conversations are remembered. When more fail it is not they, and the look waits where it is. */
const MOST_FAILED = 100;

/** Where to begin when nothing was looked at yet. */
export const firstSweep = (now: number): DerivedSweep => ({
  until: now - FIRST_MILLISECONDS,
  at: 0,
  look: null,
  failed: {},
  totals: null,
  toldAt: 0,
});

/**
 * Which messages to look at, and from which conversation on. A look that goes on keeps its window: a conversation that
 * moves meanwhile moves to where the look has yet to come.
 */
export function lookOf({ until, look }: DerivedSweep, now: number): CheckWindow & Round {
  const from = until - OVERLAP_MILLISECONDS;
  return { from, ...(look ?? { position: from, until: Math.max(now - SETTLED_MILLISECONDS, until) }) };
}

/** What is remembered with what was found besides, which is null of what is well; null when it is too much. */
export function withFailed(
  failed: DerivedSweep['failed'],
  more: readonly (FailedConversation | null)[],
): DerivedSweep['failed'] | null {
  const both = { ...failed };
  for (const each of more) {
    if (each !== null) both[each.path] = Math.min(each.since, both[each.path] ?? Infinity);
  }
  return Object.keys(both).length > MOST_FAILED ? null : both;
}

/** Which totals to count anew: those that were due when the round began, so that it ends. */
export const totalsOf = ({ totals }: DerivedSweep, now: number): Round =>
  totals ?? { position: 0, until: now - TOTALS_MILLISECONDS };

/** Whether to tell the organizations: only of a look of this moment, so that they see when there are none. */
export const isToBeTold = ({ at, toldAt }: DerivedSweep, now: number): boolean =>
  at === now && now - toldAt >= TOLD_MILLISECONDS;
