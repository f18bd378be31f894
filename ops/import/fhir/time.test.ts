import { describe, expect, it } from 'vitest';
import { ageInYears, endOfFhirTime, isCurrent, isFhirTime } from './time';

describe('isFhirTime', () => {
  it.each(['2020', '2020-02', '2020-02-29', '2020-02-29T10:00:00Z', '2020-02-29T10:00:00.123+02:00'])(
    'takes %s',
    (text) => {
      expect(isFhirTime(text)).toBe(true);
    },
  );

  it.each(['', '20', '2020-13', '2020-02-32', '2020-02-29T10:00:00', '29.02.2020', '2020-2-9'])(
    'refuses %s',
    (text) => {
      expect(isFhirTime(text)).toBe(false);
    },
  );
});

describe('endOfFhirTime', () => {
  it.each([
    ['2019', '2020-01-01T00:00:00Z'],
    ['2019-12', '2020-01-01T00:00:00Z'],
    ['2020-02-29', '2020-03-01T00:00:00Z'],
    ['2020-02-29T10:00:00+02:00', '2020-02-29T08:00:00Z'],
  ])('of %s is %s', (text, end) => {
    expect(new Date(endOfFhirTime(text)).toISOString()).toBe(new Date(end).toISOString());
  });
});

describe('isCurrent', () => {
  const now = Date.UTC(2026, 4, 20, 12);
  it.each([
    [undefined, true],
    [{}, true],
    [{ end: '2026-05-20' }, true],
    [{ end: '2026' }, true],
    [{ end: '2026-05-19' }, false],
    [{ end: '2026-05-20T12:00:00Z' }, false],
  ])('%o: %s', (period, current) => {
    expect(isCurrent(period, now)).toBe(current);
  });
});

describe('ageInYears', () => {
  it.each([
    ['2008-05-20', '2026-05-19', 17],
    ['2008-05-20', '2026-05-20', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-05', '2026-05-30', 17],
    ['2008-05', '2026-05-31', 18],
    ['2008', '2026-12-30', 17],
    ['2008', '2026-12-31', 18],
    ['2030-01-01', '2026-01-01', 0],
  ])('of somebody born %s on %s is %i', (birthDate, day, age) => {
    expect(ageInYears(birthDate, Date.parse(day))).toBe(age);
  });
});
