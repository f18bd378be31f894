import { describe, expect, it } from 'vitest';
import { planPasswordReset } from './password-mail';

describe('planPasswordReset', () => {
  const start = 1_800_000_000_000;

  it('gives one mail for an account within five minutes, and another after', () => {
    const path = (now: number) => planPasswordReset('ana', now).path;
    expect(path(start)).toBe(path(start + 5 * 60_000 - 1));
    expect(path(start)).not.toBe(path(start + 5 * 60_000));
  });

  it('gives one to each account', () => {
    expect(planPasswordReset('bea', start).path).not.toBe(planPasswordReset('ana', start).path);
  });

  it('gives a mail to nobody for an address that nobody has', () => {
    expect(planPasswordReset(null, start).mail).toMatchObject({ kind: 'password-reset', recipientId: null });
  });
});
