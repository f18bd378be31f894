import { businessDaysLater, openBetween, type Calendar } from './calendar';

/** How an answer stands to the time by which it is usual: over, nearly over, or neither. */
export type Due = 'past' | 'soon' | 'later';

/** With so much opening time left, in milliseconds, an answer is due soon: half a day, so that it can still be given. */
const NEARING = 4 * 60 * 60_000;

/**
 * By when an answer is usual for who waits since a time, in epoch milliseconds, where answers are usual within so many
 * business days; null where the organization promises nothing (null), or never opens.
 */
export function usuallyAnsweredBy(calendar: Calendar, since: number, days: number | null): number | null {
  return days === null ? null : businessDaysLater(calendar, since, days);
}

/** How an answer that is usual by a time stands now; `later` where nothing is promised (null). */
export function dueAt(calendar: Calendar, by: number | null, now: number): Due {
  if (by === null) return 'later';
  if (by < now) return 'past';
  return openBetween(calendar, now, by, NEARING + 1) <= NEARING ? 'soon' : 'later';
}
