import { expect, it } from 'vitest';
import { USUAL_HOURS } from '../documents/opening';
import { dueAt, usuallyAnsweredBy } from './promise';

const CALENDAR = { timeZone: 'America/New_York', hours: USUAL_HOURS, holidays: [] };
const at = (time: string) => Date.parse(`${time}-05:00`);

// 2026-01-05 is a Monday, 2026-01-09 a Friday.
it('an answer is usual after so many business days, and at no time where nothing is promised', () => {
  expect(usuallyAnsweredBy(CALENDAR, at('2026-01-08T10:00'), 2)).toBe(at('2026-01-12T10:00'));
  expect(usuallyAnsweredBy(CALENDAR, at('2026-01-08T10:00'), null)).toBeNull();
});

it.each([
  ['past', 'once its time is over', '2026-01-12T10:00', '2026-01-12T10:01'],
  ['soon', 'up to it', '2026-01-12T10:00', '2026-01-12T10:00'],
  ['soon', 'with four hours of opening left', '2026-01-12T10:00', '2026-01-09T14:00'],
  ['later', 'with a minute more', '2026-01-12T10:00', '2026-01-09T13:59'],
  ['later', 'weeks before', '2026-02-12T10:00', '2026-01-09T16:59'],
])('it is due %s: %s', (due, _when, by, now) => {
  expect(dueAt(CALENDAR, at(by), at(now))).toBe(due);
});

it('it is never late where nothing is promised', () => {
  expect(dueAt(CALENDAR, null, at('2026-01-05T10:00'))).toBe('later');
});
