import { describe, expect, it } from 'vitest';
import { connectionId, isDocumentId, messagePath, userPath } from './paths';

describe('paths', () => {
  it('nest as the rules do', () => {
    expect(messagePath('clinic', 'c1', 'm1')).toBe('organizations/clinic/conversations/c1/messages/m1');
    expect(userPath('ana')).toBe('users/ana');
    expect(connectionId('chart-1', 'ana')).toBe('chart-1_ana');
  });
});

describe('isDocumentId', () => {
  it.each(['a', 'riverside', '4c875c3c-b4d6-4f6d', 'a.b'])('accepts %s', (id) => {
    expect(isDocumentId(id)).toBe(true);
  });

  it.each(['', '..', '-a', 'a_b', 'a/b', 'é', 'a'.repeat(101)])('refuses "%s"', (id) => {
    expect(isDocumentId(id)).toBe(false);
  });
});
