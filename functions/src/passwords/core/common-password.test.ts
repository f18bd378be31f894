import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './common-password';

const list = new Set(['password', 'password1234', 'sommer']);

describe('isCommonPassword', () => {
  it.each(['password1234', 'PASSWORD1234', 'pässword1234'])('knows the list: %s', (password) => {
    expect(isCommonPassword(password, list)).toBe(true);
  });

  it.each(['aaaaaaaaaaaa', 'abcabcabcabc', 'passwordpassword', 'Sommersommer'])(
    'sees the unit in %s',
    (password) => {
      expect(isCommonPassword(password, list)).toBe(true);
    },
  );

  it.each(['abcdefghijkl', '123456789012', '210987654321'])('sees the row in %s', (password) => {
    expect(isCommonPassword(password, list)).toBe(true);
  });

  it.each([
    'calm-harbour-22',
    'long words in a row',
    'password1234 and more',
    'wintersommer',
    'kettlekettle',
  ])('lets %s pass', (password) => {
    expect(isCommonPassword(password, list)).toBe(false);
  });
});
