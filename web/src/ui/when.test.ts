import { describe, expect, it } from 'vitest';
import { dayWords, whenWords } from './when';

// Local times: the words are for the reader's own zone, whichever it is.
const NOW = new Date(2026, 2, 30, 9, 15).getTime();
const short = (...parts: [number, number, number, number, number]) =>
  whenWords('en-GB', new Date(...parts).getTime(), NOW).short;

describe('when, in a list', () => {
  it('is the time today, also just after midnight', () => {
    expect(short(2026, 2, 30, 8, 5)).toBe('08:05');
    expect(short(2026, 2, 30, 0, 0)).toBe('00:00');
  });

  it('is the weekday of the six days before, across a change of the clocks', () => {
    expect(short(2026, 2, 29, 23, 59)).toBe('Sun');
    expect(short(2026, 2, 24, 0, 0)).toBe('Tue');
  });

  it('is the date before that, with the year when it is another', () => {
    expect(short(2026, 2, 23, 23, 59)).toBe('23 Mar');
    expect(short(2025, 11, 31, 12, 0)).toBe('31 Dec 2025');
  });

  it('is the time for a clock that is a little ahead', () => {
    expect(short(2026, 2, 30, 9, 16)).toBe('09:16');
  });
});

describe('a day between messages', () => {
  it('has the year only when it is another', () => {
    expect(dayWords('en-GB', new Date(2026, 0, 5).getTime(), NOW)).toMatch(/^Monday,? 5 January$/);
    expect(dayWords('en-GB', new Date(2025, 0, 6).getTime(), NOW)).toMatch(/^Monday,? 6 January 2025$/);
  });
});
