import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { dueBefore, isInForce, mayBeDeleted, retentionFrom } from './retention';

const NOW = Date.UTC(2026, 10, 30, 12);
const DAY = 86_400_000;
const inForce = { retention: { years: 7, from: NOW } };
const lastAt = (at: number) => ({ lastMessage: { id: 'm', at, side: 'staff', preview: 'x' } as const });

describe('how long conversations are kept', () => {
  it('is for ever unless somebody chose otherwise', () => {
    expect(retentionFrom(null, NOW)).toBeNull();
    expect(dueBefore({ retention: null }, NOW)).toBeNull();
    expect(isInForce({ retention: null }, NOW)).toBe(false);
    expect(mayBeDeleted({ retention: null }, lastAt(0), false, NOW)).toBe(false);
  });

  it('is so many years of the calendar after the last message', () => {
    const before = Date.UTC(2019, 10, 30, 12);
    expect(dueBefore(inForce, NOW)).toBe(before);
    expect(mayBeDeleted(inForce, lastAt(before - 1), false, NOW)).toBe(true);
    expect(mayBeDeleted(inForce, lastAt(before), false, NOW)).toBe(false);
  });

  it('is no day shorter when it is reckoned on a day that the year in which it began does not have', () => {
    const leapDay = Date.UTC(2028, 1, 29, 12);
    const before = Date.UTC(2021, 1, 28, 12);
    expect(dueBefore(inForce, leapDay)).toBe(before);
    expect(dueBefore({ retention: { years: 8, from: 0 } }, leapDay)).toBe(Date.UTC(2020, 1, 29, 12));
  });

  it('does not end while a legal hold is there', () => {
    expect(mayBeDeleted(inForce, lastAt(0), true, NOW)).toBe(false);
  });

  it('deletes nothing in the days after it was chosen', () => {
    const chosen = { retention: retentionFrom(7, NOW) };
    const first = NOW + LIMITS.retentionDays * DAY;
    expect([isInForce(chosen, first - 1), isInForce(chosen, first)]).toEqual([false, true]);
    expect(mayBeDeleted(chosen, lastAt(0), false, first - 1)).toBe(false);
    expect(mayBeDeleted(chosen, lastAt(0), false, first)).toBe(true);
  });
});
