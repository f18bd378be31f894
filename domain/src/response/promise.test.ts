import { describe, expect, it } from 'vitest';
import { dueAt, usuallyAnsweredBy } from './promise';

const ZONE = 'America/New_York';
const at = (time: string) => Date.parse(`${time}-05:00`);
const by = (since: string, days: number, zone = ZONE) =>
  new Date(usuallyAnsweredBy(at(since), days, zone)).toISOString();
const utc = (time: string) => new Date(at(time)).toISOString();

describe('an answer is usual', () => {
  // 2026-01-05 is a Monday.
  it.each([
    ['the next day', '2026-01-05T10:00', 1, '2026-01-06T10:00'],
    ['after the weekend', '2026-01-09T10:00', 1, '2026-01-12T10:00'],
    ['after two days with a weekend between', '2026-01-08T10:00', 2, '2026-01-12T10:00'],
    ['on Monday, of what was written on Saturday', '2026-01-10T10:00', 1, '2026-01-12T10:00'],
    ['on Tuesday, of what was written on Sunday, in two days', '2026-01-11T10:00', 2, '2026-01-13T10:00'],
    ['a week later', '2026-01-07T10:00', 5, '2026-01-14T10:00'],
    ['on Friday, of what was written on Saturday, in five days', '2026-01-10T10:00', 5, '2026-01-16T10:00'],
    ['after thirty days', '2026-01-05T10:00', 30, '2026-02-16T10:00'],
  ])('%s', (_when, since, days, expected) => {
    expect(by(since, days)).toBe(utc(expected));
  });

  it('by the clock of the organization', () => {
    // Friday evening in New York is Saturday in Berlin, whose first business day ends a day later.
    expect(by('2026-01-09T20:00', 1)).toBe(utc('2026-01-12T20:00'));
    expect(by('2026-01-08T20:00', 1, 'Europe/Berlin')).toBe(utc('2026-01-11T20:00'));
    expect(by('2026-01-08T20:00', 1, 'Nowhere/Land')).toBe(utc('2026-01-11T20:00'));
  });
});

it('it is past, due today or later, by that clock too', () => {
  const due = (now: string, zone = ZONE) => dueAt(at('2026-01-06T10:00'), at(now), zone);
  expect(due('2026-01-06T10:01')).toBe('past');
  expect(due('2026-01-06T00:00')).toBe('today');
  expect(due('2026-01-05T23:59')).toBe('later');
  expect(due('2026-01-05T23:59', 'Europe/Berlin')).toBe('today');
});
