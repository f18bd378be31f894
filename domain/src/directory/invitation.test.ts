import { expect, it } from 'vitest';
import { planInvitation } from './invitation';

it('gives one invitation to a member within five minutes, and another after, elsewhere, and to others', () => {
  const path = (organizationId: string, uid: string, now: number, other?: string) =>
    planInvitation(organizationId, uid, now, other).path;
  const start = 1_800_000_000_000;
  const first = path('clinic', 'ana', start);
  expect(path('clinic', 'ana', start + 5 * 60_000 - 1)).toBe(first);
  expect(path('clinic', 'ana', start + 5 * 60_000)).not.toBe(first);
  expect(path('other', 'ana', start)).not.toBe(first);
  expect(path('clinic', 'bea', start)).not.toBe(first);
  expect(path('clinic', 'ana', start, 'again')).not.toBe(first);
});
