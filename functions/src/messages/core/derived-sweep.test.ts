import type { DerivedSweep } from '@my-messages/domain/documents/derived-sweep';
import { expect, it } from 'vitest';
import { firstSweep, isToBeTold, lookOf, totalsOf, withFailed } from './derived-sweep';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 10_000 * MINUTE;

const sweep = (changes: Partial<DerivedSweep>): DerivedSweep => ({ ...firstSweep(NOW), ...changes });

it('looks back a day the first time, and leaves the last two minutes to the events', () => {
  const { from, until } = lookOf(firstSweep(NOW), NOW);
  expect(from).toBeLessThanOrEqual(NOW - 24 * HOUR);
  expect(until).toBe(NOW - 2 * MINUTE);
});

it('goes on before where it ended, however long ago that was', () => {
  const until = NOW - 72 * HOUR;
  const from = until - 10 * MINUTE;
  expect(lookOf(sweep({ until }), NOW)).toEqual({ from, position: from, until: NOW - 2 * MINUTE });
});

it('never goes back behind where it ended', () => {
  expect(lookOf(sweep({ until: NOW }), NOW + MINUTE).until).toBe(NOW);
});

it('keeps to the messages of a look that takes several runs', () => {
  const until = NOW - 72 * HOUR;
  const look = { position: NOW - 48 * HOUR, until: NOW - HOUR };
  expect(lookOf(sweep({ until, look }), NOW)).toEqual({ from: until - 10 * MINUTE, ...look });
});

it('remembers a conversation once, with the first of what failed in it', () => {
  expect(withFailed({ one: 5 }, [{ path: 'one', since: 3 }])).toEqual({ one: 3 });
  expect(withFailed({ one: 3 }, [{ path: 'one', since: 5 }])).toEqual({ one: 3 });
});

it('remembers a hundred conversations, and no more', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => ({ path: String(index), since: 1 }));
  const remembered = withFailed({}, hundred) ?? {};
  expect(Object.keys(remembered)).toHaveLength(100);
  expect(withFailed(remembered, hundred)).toEqual(remembered);
  expect(withFailed(remembered, [{ path: 'other', since: 1 }])).toBeNull();
});

it('counts anew the totals of a day ago, and ends a round before it begins another', () => {
  expect(totalsOf(sweep({}), NOW)).toEqual({ position: 0, until: NOW - 24 * HOUR });
  const totals = { position: 5, until: NOW - 36 * HOUR };
  expect(totalsOf(sweep({ totals }), NOW)).toBe(totals);
});

it('tells the organizations once an hour, unless there was no look', () => {
  expect(isToBeTold(sweep({ at: NOW, toldAt: NOW - HOUR }), NOW)).toBe(true);
  expect(isToBeTold(sweep({ at: NOW, toldAt: NOW - HOUR + 1 }), NOW)).toBe(false);
  expect(isToBeTold(sweep({ at: NOW - 1, toldAt: 0 }), NOW)).toBe(false);
});
