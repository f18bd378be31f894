import { describe, expect, it } from 'vitest';
import { linkProblem } from './password-link';

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
});
