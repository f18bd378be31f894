import { describe, expect, it } from 'vitest';
import { whenFor } from './when';

// Local times: the words are for the reader's own zone, whichever it is.
const NOW = new Date(2026, 2, 30, 9, 15).getTime();
const NAMES = { today: 'Today', yesterday: 'Yesterday' };
type Parts = [number, number, number, number, number];
const inList = (locale: string, ...parts: Parts) =>
  whenFor(locale, NAMES).inList(new Date(...parts).getTime(), NOW);
const day = (locale: string, year: number, month: number, date: number) =>
  whenFor(locale, NAMES).day(new Date(year, month, date, 14, 5).getTime(), NOW);
/** Between the time and AM or PM stands a narrow space. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('when, in a list', () => {
  it('is the time today, also just after midnight', () => {
    expect(inList('en-GB', 2026, 2, 30, 8, 5)).toBe('08:05');
    expect(inList('en-GB', 2026, 2, 30, 0, 0)).toBe('00:00');
  });

  it('is yesterday the day before, and the weekday of the five before that, across a change of the clocks', () => {
    expect(inList('en-GB', 2026, 2, 29, 23, 59)).toBe('Yesterday');
    expect(inList('en-GB', 2026, 2, 29, 0, 0)).toBe('Yesterday');
    expect(inList('en-GB', 2026, 2, 28, 23, 59)).toBe('Sat');
    expect(inList('en-GB', 2026, 2, 24, 0, 0)).toBe('Tue');
  });

  it('is the date before that, with the year when it is another', () => {
    expect(inList('en-GB', 2026, 2, 23, 23, 59)).toBe('23 Mar');
    expect(inList('en-GB', 2025, 11, 31, 12, 0)).toBe('31 Dec 2025');
  });

  it('is the time for a clock that is a little ahead', () => {
    expect(inList('en-GB', 2026, 2, 30, 9, 16)).toBe('09:16');
  });
});

describe('a day between messages', () => {
  it('is today or yesterday by name', () => {
    expect(day('en-US', 2026, 2, 30)).toBe('Today');
    expect(day('en-US', 2026, 2, 29)).toBe('Yesterday');
    expect(day('en-US', 2026, 2, 28)).toBe('Saturday, March 28');
  });

  it('that a clock ahead has reached already is no second today', () => {
    expect(day('en-US', 2026, 2, 31)).toBe('Tuesday, March 31');
  });
});

it('a day to come is its weekday within the next six, and then the date', () => {
  const toCome = (month: number, date: number) =>
    whenFor('en-US', NAMES).dayToCome(new Date(2026, month, date, 9).getTime(), NOW);
  expect(toCome(2, 31)).toBe('Tuesday');
  expect(toCome(3, 5)).toBe('Sunday');
  expect(toCome(3, 6)).toBe('Monday, April 6');
});

describe.each([
  ['en-US', '2:05 PM', 'Jan 5', 'Monday, January 5', 'Sunday, January 5, 2025'],
  ['en-GB', '14:05', '5 Jan', 'Monday 5 January', 'Sunday 5 January 2025'],
  ['en-CA', '2:05 p.m.', 'Jan 5', 'Monday, January 5', 'Sunday, January 5, 2025'],
  ['en-AU', '2:05 pm', '5 Jan', 'Monday 5 January', 'Sunday 5 January 2025'],
])('for a reader with %s', (locale, time, inShort, thisYear, lastYear) => {
  it('stands as in their region', () => {
    const when = whenFor(locale, NAMES);
    expect(plain(when.timeOfDay(new Date(2026, 0, 5, 14, 5).getTime()))).toBe(time);
    expect(inList(locale, 2026, 0, 5, 14, 5)).toBe(inShort);
    // Whether a comma stands behind the weekday changes with the browser's version.
    expect(day(locale, 2026, 0, 5).replace(',', '')).toBe(thisYear.replace(',', ''));
    expect(day(locale, 2025, 0, 5).replace(',', '')).toBe(lastYear.replace(',', ''));
  });
});
