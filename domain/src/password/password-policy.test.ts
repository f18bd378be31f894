import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-policy';

describe('passwordProblem', () => {
  it.each([
    ['a'.repeat(11), 'too-short'],
    ['a'.repeat(12), null],
    ['a'.repeat(128), null],
    ['a'.repeat(129), 'too-long'],
    // Eleven characters to a person, though 22 UTF-16 units.
    ['\u{1F511}'.repeat(11), 'too-short'],
  ])('%s is %s', (password, problem) => {
    expect(passwordProblem(password)).toBe(problem);
  });
});
