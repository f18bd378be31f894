import { expect, it } from 'vitest';
import { checkWindow } from './derived-check';

const MINUTE = 60_000;
const NOW = 10_000 * MINUTE;

it('looks back a day the first time, and leaves the last two minutes to the events', () => {
  expect(checkWindow(null, NOW)).toEqual({ from: NOW - 24 * 60 * MINUTE, until: NOW - 2 * MINUTE });
});

it('goes on before where it ended, however long ago that was', () => {
  const until = NOW - 3 * 24 * 60 * MINUTE;
  expect(checkWindow({ until, at: until }, NOW)).toEqual({
    from: until - 10 * MINUTE,
    until: NOW - 2 * MINUTE,
  });
});

it('never goes back behind where it ended', () => {
  expect(checkWindow({ until: NOW, at: NOW }, NOW + MINUTE).until).toBe(NOW);
});
