import { expect, it } from 'vitest';
import { median, percentile, ratio, ratioAt } from './numbers';

it('a percentile is a value that was measured, in whatever order', () => {
  const values = [40, 10, 30, 20];
  expect(percentile(values, 95)).toBe(40);
  expect(percentile(values, 75)).toBe(30);
  expect(percentile(values, 0)).toBe(10);
  expect(median([3, 1, 2])).toBe(2);
  expect(values).toEqual([40, 10, 30, 20]);
});

it('of nothing there is none', () => {
  expect(() => percentile([], 50)).toThrow('nothing was measured');
});

it('a ratio says what it is made of', () => {
  expect(ratio(30, 20)).toEqual({ value: 1.5, floor: 20, product: 30 });
  expect(ratioAt(95, [10, 90], [10, 30])).toEqual({ value: 3, floor: 30, product: 90 });
  expect(() => ratio(30, 0)).toThrow('the floor took no time');
  expect(() => ratio(30, NaN)).toThrow('the floor took no time');
});
