import { describe, expect, it } from 'vitest';
import { invitationText, passwordResetText } from './mail-text';
import { expiryOf, linkProblem } from './password-link';

const open = { expiresAt: 100, usedAt: null };

describe('a link to set a password', () => {
  it('opens until its time is over', () => {
    expect(linkProblem(open, 99)).toBeNull();
    expect(linkProblem(open, 100)).toBe('link-expired');
  });

  it('opens once, and does not say that it was used', () => {
    expect(linkProblem({ ...open, usedAt: 50 }, 60)).toBe('link-invalid');
    expect(linkProblem({ ...open, usedAt: 50 }, 200)).toBe('link-invalid');
    expect(linkProblem(null, 60)).toBe('link-invalid');
  });

  it('works for an hour, of an invitation for seven days, and its mail says so', () => {
    expect(expiryOf('password-reset', 0)).toBe(3_600_000);
    expect(passwordResetText('link').text).toContain('works once, for one hour.');
    expect(expiryOf('invitation', 0)).toBe(7 * 24 * 3_600_000);
    expect(invitationText('link').text).toContain('works for 7 days.');
  });
});
