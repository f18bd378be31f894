import { LIMITS } from '@my-messages/domain/limits';
import { expect, it } from 'vitest';
import { hasJustConfirmed } from './caller';

it('a password counts as just entered for ten minutes', () => {
  const within = LIMITS.confirmedMinutes * 60_000;
  expect(hasJustConfirmed({ uid: 'ana', secondFactor: false, since: 7 }, 7 + within)).toBe(true);
  expect(hasJustConfirmed({ uid: 'ana', secondFactor: false, since: 7 }, 8 + within)).toBe(false);
});
