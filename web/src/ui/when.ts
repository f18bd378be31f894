/** Times in the reader's own zone and language. */
export interface WhenWords {
  /** As short as a list row needs: the time today, the weekday this week, else the date. */
  readonly short: string;
  /** Date and time in full. */
  readonly full: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** How to say `at` in a list, seen from `now`; both in epoch milliseconds. */
export function whenWords(language: string, at: number, now: number): WhenWords {
  return { short: short(language, at, now), full: fullTime(language, at) };
}

export function fullTime(language: string, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

export function timeOfDay(language: string, at: number): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
}

/** A day as a heading between messages; with the year when it is not this year. */
export function dayWords(language: string, at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** The same for all times of one local day, and for no others. */
export function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function short(language: string, at: number, now: number): string {
  // Rounded, because a day with a change of the clocks has 23 or 25 hours.
  const daysAgo = Math.round((dayOf(now) - dayOf(at)) / DAY);
  if (daysAgo <= 0) return timeOfDay(language, at);
  if (daysAgo < 7) return new Intl.DateTimeFormat(language, { weekday: 'short' }).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(
    language,
    sameYear ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' },
  ).format(at);
}
