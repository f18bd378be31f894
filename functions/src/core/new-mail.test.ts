import { describe, expect, it } from 'vitest';
import { planInvitation, planPasswordReset } from './new-mail';

describe('planPasswordReset', () => {
  const start = 1_800_000_000_000;

  it('gives one mail for an account within five minutes, and another after', () => {
    const path = (now: number) => planPasswordReset('ana', now).path;
    expect(path(start)).toBe(path(start + 5 * 60_000 - 1));
    expect(path(start)).not.toBe(path(start + 5 * 60_000));
  });

  it('gives a mail to nobody for an address that nobody has', () => {
    expect(planPasswordReset(null, start).mail).toMatchObject({ kind: 'password-reset', recipientId: null });
  });
});

describe('planInvitation', () => {
  const path = (organizationId: string, uid: string, now: number) =>
    planInvitation(organizationId, uid, now).path;

  it('gives one mail for a member within five minutes, and another after, elsewhere, and to others', () => {
    const start = 1_800_000_000_000;
    const first = path('clinic', 'ana', start);
    expect(path('clinic', 'ana', start + 5 * 60_000 - 1)).toBe(first);
    expect(path('clinic', 'ana', start + 5 * 60_000)).not.toBe(first);
    expect(path('other', 'ana', start)).not.toBe(first);
    expect(path('clinic', 'bea', start)).not.toBe(first);
  });
});
