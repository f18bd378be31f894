import { dayIn, weekdayIn } from './day';

const DAY = 24 * 60 * 60_000;
const WEEK_BUSINESS_DAYS = 5;
const WEEKEND: ReadonlySet<string> = new Set(['Sat', 'Sun']);

/** How an answer stands to the time by which it is usual: over, within today, or later. */
export type Due = 'past' | 'today' | 'later';

/**
 * By when an answer is usual for who waits since a time, in epoch milliseconds: after so many days of 24 hours from
 * Monday to Friday, as the organization's clock shows them. What is written at a weekend is as if written on Friday at
 * the same hour. Holidays are not known.
 */
export function usuallyAnsweredBy(since: number, businessDays: number, timeZone: string): number {
  let at = since;
  while (isWeekend(at, timeZone)) at -= DAY;
  at += Math.floor(businessDays / WEEK_BUSINESS_DAYS) * 7 * DAY;
  for (let left = businessDays % WEEK_BUSINESS_DAYS; left > 0;) {
    at += DAY;
    if (!isWeekend(at, timeZone)) left -= 1;
  }
  return at;
}

/** How an answer that is usual by a time stands now. */
export function dueAt(by: number, now: number, timeZone: string): Due {
  if (by < now) return 'past';
  return dayIn(by, timeZone) === dayIn(now, timeZone) ? 'today' : 'later';
}

const isWeekend = (at: number, timeZone: string) => WEEKEND.has(weekdayIn(at, timeZone));
