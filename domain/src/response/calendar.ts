import { WEEKDAYS, type Holiday, type OpeningHours } from '../documents/opening';
import type { Organization } from '../documents/organization';
import { DAY, dayAfter, dayIn, firstShown, MINUTE, shownAt } from './clock';

/**
 * When an organization is open, by the clock of its time zone. All times of the functions below are epoch milliseconds.
 * A business day is one with opening hours that is no holiday.
 */
export interface Calendar {
  readonly timeZone: string;
  readonly hours: OpeningHours;
  readonly holidays: readonly Holiday[];
}

export function calendarOf({ timeZone, messaging }: Pick<Organization, 'timeZone' | 'messaging'>): Calendar {
  return { timeZone, hours: messaging.hours, holidays: messaging.holidays };
}

/** From when a wait counts: the moment itself when it is open then, else when it opens next; null where it never does. */
export function openFrom(calendar: Calendar, at: number): number | null {
  for (const { opens } of openings(calendar, at)) return Math.max(at, opens);
  return null;
}

/** When it opens next; null while it is open, and where it never opens. */
export function opensNext(calendar: Calendar, at: number): number | null {
  const from = openFrom(calendar, at);
  return from === at ? null : from;
}

/**
 * By when so many business days have passed since a time: at the same time of day, or at the next at which it is open.
 * Null where it never opens.
 */
export function businessDaysLater(calendar: Calendar, since: number, days: number): number | null {
  const start = openFrom(calendar, since);
  if (start === null || days === 0) return start;
  let passed = 0;
  for (const day of businessDaysAfter(calendar, start)) {
    passed += 1;
    if (passed === days) return sameTimeOn(calendar, day, start);
  }
  return null;
}

/** How long it is open between two times, in milliseconds; no longer than `enough` is counted. */
export function openBetween(calendar: Calendar, from: number, until: number, enough = Infinity): number {
  let open = 0;
  for (const { opens, closes } of openings(calendar, from)) {
    if (opens >= until || open >= enough) break;
    open += Math.min(closes, until) - Math.max(opens, from);
  }
  return Math.min(open, enough);
}

/** How long somebody waits who waits since a time: so many whole business days, and opening time beyond them. */
export interface OpenWait {
  readonly days: number;
  /** In milliseconds. */
  readonly rest: number;
}

/**
 * A day is over when it is the same time of the next business day, as the promise of an answer counts: so it is a day
 * whether the clinic is open for four hours of it or for ten.
 */
export function openWait(calendar: Calendar, since: number, now: number): OpenWait {
  const start = openFrom(calendar, since);
  if (start === null || start >= now) return { days: 0, rest: 0 };
  let days = 0;
  let whole = start;
  for (const day of businessDaysAfter(calendar, start)) {
    const later = sameTimeOn(calendar, day, start);
    if (later === null || later > now) break;
    days += 1;
    whole = later;
  }
  return { days, rest: openBetween(calendar, whole, now) };
}

/** The time of a day that another has on its own, or the next at which it is open. */
function sameTimeOn(calendar: Calendar, day: string, time: number): number | null {
  const timeOfDay = shownAt(time, calendar.timeZone) % DAY;
  return openFrom(calendar, firstShown(Date.parse(day) + timeOfDay, calendar.timeZone));
}

const businessDaysAfter = (calendar: Calendar, at: number) =>
  businessDays(calendar, dayAfter(dayIn(at, calendar.timeZone)));

interface Opening {
  readonly opens: number;
  readonly closes: number;
}

/** When it is open, in order, beginning with the first opening that is not over at a time. */
function* openings(calendar: Calendar, from: number): Generator<Opening> {
  const { hours, timeZone } = calendar;
  for (const day of businessDays(calendar, dayIn(from, timeZone))) {
    const timeOn = (time: string) => firstShown(Date.parse(day) + minutesOf(time) * MINUTE, timeZone);
    for (const span of hours[weekdayOf(day)]) {
      const [opens, closes] = [timeOn(span.from), timeOn(span.until)];
      // The clock may have been put forward over all of it.
      if (opens < closes && closes > from) yield { opens, closes };
    }
  }
}

/** Business days from a day on; none any more after more days without one than there can be between two. */
function* businessDays({ hours, holidays }: Calendar, from: string): Generator<string> {
  const mostBetween = WEEKDAYS.length * (holidays.length + 1);
  let closed = 0;
  for (let day = from; closed < mostBetween; day = dayAfter(day)) {
    const open = hours[weekdayOf(day)].length > 0 && !holidays.some((holiday) => holiday.day === day);
    closed = open ? 0 : closed + 1;
    if (open) yield day;
  }
}

/** The week of the list begins on Monday, that of JavaScript on Sunday. */
const weekdayOf = (day: string) => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? 'monday';

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
