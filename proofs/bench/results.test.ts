import { expect, it } from 'vitest';
import { parseResults, withReading } from './results';

const made = { date: '2026-11-29T10:00:00.000Z', commit: 'abc' };

it('a reading takes the place of the one before, and leaves the others', () => {
  const before = { inbox100: { ...made, value: 3 }, mailLink: { ...made, value: 2 } };
  const after = withReading(before, 'inbox100', { ...made, value: 1, floor: 10, product: 10 });
  expect(after).toEqual({
    inbox100: { ...made, value: 1, floor: 10, product: 10 },
    mailLink: { ...made, value: 2 },
  });
  expect(before.inbox100.value).toBe(3);
});

it('figures that there are no longer are forgotten', () => {
  const text = JSON.stringify({ inbox100: { ...made, value: 3 }, former: { ...made, value: 9 } });
  expect(parseResults(text)).toEqual({ inbox100: { ...made, value: 3 } });
});

it('what is no reading is not taken for one', () => {
  expect(() => parseResults(JSON.stringify({ inbox100: { ...made, value: null } }))).toThrow(
    'Expected number',
  );
});
