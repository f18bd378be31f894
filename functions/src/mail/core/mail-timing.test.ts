import { UNCHOSEN } from '@my-messages/domain/documents/member';
import { describe, expect, it } from 'vitest';
import { nextDigest, quietUntil, zoneOf } from './mail-timing';

const at = (text: string) => Date.parse(text);
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
const quiet = (from: number, until: number) => ({ ...UNCHOSEN.portal, quiet: { from, until } });

describe('quiet hours', () => {
  it.each([
    // Over midnight, in winter: New York is five hours behind UTC.
    [21, 7, 'America/New_York', '2026-01-15T02:00:00Z', '2026-01-15T12:00:00.000Z'],
    [21, 7, 'America/New_York', '2026-01-15T11:59:59Z', '2026-01-15T12:00:00.000Z'],
    [21, 7, 'America/New_York', '2026-01-15T12:00:00Z', null],
    [21, 7, 'America/New_York', '2026-01-15T01:59:59Z', null],
    // Within one day.
    [12, 14, 'Europe/London', '2026-01-15T12:30:00Z', '2026-01-15T14:00:00.000Z'],
    [12, 14, 'Europe/London', '2026-01-15T14:00:00Z', null],
    [12, 14, 'Europe/London', '2026-01-15T11:59:59Z', null],
    // Until midnight, from within a second.
    [22, 0, 'Europe/London', '2026-01-15T23:30:00.250Z', '2026-01-16T00:00:00.000Z'],
    // A zone that is not full hours away: 22:10 in Kathmandu is 16:25 UTC.
    [22, 6, 'Asia/Kathmandu', '2026-01-15T16:25:00Z', '2026-01-16T00:15:00.000Z'],
    // The night in which the clocks of New York go forward, and the one in which they go back.
    [21, 7, 'America/New_York', '2026-03-08T03:00:00Z', '2026-03-08T11:00:00.000Z'],
    [21, 7, 'America/New_York', '2026-11-01T02:00:00Z', '2026-11-01T12:00:00.000Z'],
    // Until an hour that the clocks leave out in that night: until the one that comes instead.
    [21, 2, 'America/New_York', '2026-03-08T03:30:00Z', '2026-03-08T07:00:00.000Z'],
    [21, 2, 'America/New_York', '2026-03-08T06:30:00Z', '2026-03-08T07:00:00.000Z'],
  ])('from %i to %i in %s, at %s, last until %s', (from, until, zone, now, expected) => {
    expect(iso(quietUntil(quiet(from, until), zone, at(now)))).toBe(expected);
  });

  it('are none for who has chosen none', () => {
    expect(quietUntil(UNCHOSEN.portal, 'UTC', at('2026-01-15T02:00:00Z'))).toBeNull();
  });
});

describe('the digest', () => {
  const next = (digestHours: number[], zone: string, after: string) =>
    iso(nextDigest({ ...UNCHOSEN.portal, digestHours }, zone, at(after)));

  it.each([
    // New York is four hours behind UTC in summer.
    [[17], 'America/New_York', '2026-07-01T20:59:59Z', '2026-07-01T21:00:00.000Z'],
    [[17], 'America/New_York', '2026-07-01T21:00:00Z', '2026-07-02T21:00:00.000Z'],
    // A day of 25 hours.
    [[17], 'America/New_York', '2026-10-31T21:00:00Z', '2026-11-01T22:00:00.000Z'],
    // The next of several, in whatever order they were chosen.
    [[13, 8], 'Europe/London', '2026-01-15T07:59:59Z', '2026-01-15T08:00:00.000Z'],
    [[13, 8], 'Europe/London', '2026-01-15T08:00:00Z', '2026-01-15T13:00:00.000Z'],
    [[13, 8], 'Europe/London', '2026-01-15T13:00:00Z', '2026-01-16T08:00:00.000Z'],
    // At midnight, and where the clocks leave the hour out on that day.
    [[0], 'Europe/London', '2026-01-15T13:00:00Z', '2026-01-16T00:00:00.000Z'],
    [[2, 8], 'America/New_York', '2026-03-08T06:30:00Z', '2026-03-08T12:00:00.000Z'],
  ])('at %j in %s, after %s, goes out at %s', (hours, zone, after, expected) => {
    expect(next(hours, zone, after)).toBe(expected);
  });
});

it('the zone is theirs, else the clinic’s, else UTC', () => {
  expect(zoneOf({ ...UNCHOSEN.portal, timeZone: 'Europe/London' }, 'America/Chicago')).toBe('Europe/London');
  expect(zoneOf(UNCHOSEN.portal, 'America/Chicago')).toBe('America/Chicago');
  expect(zoneOf({ ...UNCHOSEN.portal, timeZone: 'Mars/Olympus' }, 'America/Chicago')).toBe('America/Chicago');
  expect(zoneOf(UNCHOSEN.portal, 'nowhere')).toBe('UTC');
});
