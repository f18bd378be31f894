import { expect, it } from 'vitest';
import { takeTurn, type Turns } from './rate-limit';

const NOW = 1_000_000;
const limit = { turns: 3, milliseconds: 60_000 };

it('gives so many turns in a span, and anew when it is over', () => {
  let kept: Turns | null = null;
  for (const count of [1, 2, 3]) {
    kept = takeTurn(kept, limit, NOW + count);
    expect(kept).toEqual({ since: NOW + 1, count });
  }
  expect(takeTurn(kept, limit, NOW + 60_000)).toBeNull();
  expect(takeTurn(kept, limit, NOW + 60_001)).toEqual({ since: NOW + 60_001, count: 1 });
});

it('begins anew where what was kept is no number', () => {
  expect(takeTurn({ since: NaN, count: NaN }, limit, NOW)).toEqual({ since: NOW, count: 1 });
});

it('takes a clock that is behind for the same span', () => {
  expect(takeTurn({ since: NOW, count: 3 }, limit, NOW - 5000)).toBeNull();
  expect(takeTurn({ since: NOW, count: 1 }, limit, NOW - 5000)).toEqual({ since: NOW, count: 2 });
});
