import { describe, expect, it } from 'vitest';
import { WEEKDAYS, type OpeningHours } from '../documents/opening';
import { seeded } from '../testing/seeded';
import { businessDaysLater, openBetween, openFrom, openWait, type Calendar } from './calendar';

/**
 * The calendar beside one that knows nothing of how it counts: it walks from minute to minute, and looks at what a clock
 * of the zone shows.
 */
const MINUTE = 60_000;
const CASES_EACH = 60;
/** Weeks around the days on which clocks are put forward or back; Lord Howe's by half an hour, Kathmandu's never. */
const WALKS = [
  ['America/New_York', '2026-02-16', '2026-04-06'],
  ['America/New_York', '2026-10-12', '2026-11-30'],
  ['Europe/Berlin', '2026-03-09', '2026-04-27'],
  ['Australia/Lord_Howe', '2026-03-16', '2026-05-04'],
  ['Australia/Lord_Howe', '2026-09-14', '2026-11-02'],
  ['Asia/Kathmandu', '2026-02-16', '2026-04-06'],
] as const;

/** A minute as the clock shows it; `most` is the latest time that it has shown on the day until then. */
interface Minute {
  /** How many minutes after the first. */
  readonly place: number;
  readonly day: string;
  readonly weekday: keyof OpeningHours;
  readonly time: string;
  readonly most: string;
}

function walk(timeZone: string, from: number, until: number): Minute[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const name = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'long' });
  const minutes: Minute[] = [];
  for (let at = from; at < until; at += MINUTE) {
    const [day = '', time = ''] = format.format(at).split(' ');
    const last = minutes.at(-1);
    const same = last?.day === day ? last : undefined;
    const weekday = same?.weekday ?? WEEKDAYS.find((known) => known === name.format(at).toLowerCase());
    if (weekday === undefined) throw new Error('no weekday');
    const most = same !== undefined && same.most > time ? same.most : time;
    minutes.push({ place: minutes.length, day, weekday, time, most });
  }
  return minutes;
}

function someHours(below: (count: number) => number): OpeningHours {
  const times = () => {
    const quarter = () => (below(4) === 0 ? below(17) : below(97));
    return [...new Set([quarter(), quarter(), quarter(), quarter()])]
      .sort((a, b) => a - b)
      .map((count) => new Date(count * 15 * MINUTE).toISOString().slice(11, 16))
      .map((time, place) => (place > 0 && time === '00:00' ? '24:00' : time));
  };
  const spans = () => {
    const [a, b, c, d] = times();
    const made = [];
    if (a !== undefined && b !== undefined) made.push({ from: a, until: b });
    if (c !== undefined && d !== undefined) made.push({ from: c, until: d });
    return made.slice(0, below(3));
  };
  return {
    monday: spans(),
    tuesday: spans(),
    wednesday: spans(),
    thursday: spans(),
    friday: spans(),
    saturday: spans(),
    sunday: spans(),
  };
}

describe.each(WALKS)('as a walk through every minute finds it: %s, from %s', (timeZone, first, last) => {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const minutes = walk(timeZone, start, end);
  const days = [...new Set(minutes.map(({ day }) => day))].map((day) =>
    minutes.filter((minute) => minute.day === day),
  );
  const random = seeded(start / MINUTE);
  const below = (count: number) => Math.floor(random() * count);

  it(`${String(CASES_EACH)} clinics`, () => {
    for (let left = CASES_EACH; left > 0; left -= 1) {
      const hours = someHours(below);
      const holidays = Array.from({ length: below(8) }, () => days[below(days.length)]?.[0]?.day ?? first);
      const calendar = { timeZone, hours, holidays: holidays.map((day) => ({ day, name: 'Holiday' })) };
      const since = start + below(3 * 7 * 24 * 60) * MINUTE;
      const now = since + below(3 * 7 * 24 * 60) * MINUTE;
      compare(calendar, since, now, below(6));
    }
  });

  function compare(calendar: Calendar, since: number, now: number, count: number) {
    const works = ({ day, weekday }: Minute) =>
      calendar.hours[weekday].length > 0 && calendar.holidays.every((holiday) => holiday.day !== day);
    const open = (minute: Minute) =>
      works(minute) &&
      calendar.hours[minute.weekday].some(({ from, until }) => from <= minute.most && minute.most < until);
    const place = (at: number) => (at - start) / MINUTE;
    const opened = minutes.filter(open);
    const nextOpen = (from: number) => opened.find((minute) => minute.place >= from);
    const counted = (from: number, until: number) =>
      opened.filter((minute) => from <= minute.place && minute.place < until).length * MINUTE;

    const begun = nextOpen(place(since));
    const said = openFrom(calendar, since);
    // What lies beyond the walk is not known to it.
    if (begun === undefined) {
      expect(said === null || said >= end).toBe(true);
      return;
    }
    expect(said).toBe(start + begun.place * MINUTE);

    const daysThen = days.filter(([first]) => first !== undefined && first.day >= begun.day && works(first));
    const later = (count: number) => {
      const day = daysThen[count] ?? [];
      const reached =
        day.find(({ most }) => most >= begun.time)?.place ?? (day.at(-1)?.place ?? Infinity) + 1;
      return (count === 0 ? begun : nextOpen(reached))?.place ?? null;
    };
    const expected = later(count);
    if (expected !== null) expect(businessDaysLater(calendar, since, count)).toBe(start + expected * MINUTE);
    expect(openBetween(calendar, since, now)).toBe(counted(place(since), place(now)));

    let whole = 0;
    for (let next = later(1); next !== null && next <= place(now); next = later(whole + 1)) whole += 1;
    expect(openWait(calendar, since, now)).toEqual({
      days: whole,
      rest: counted(later(whole) ?? begun.place, place(now)),
    });
  }
});
