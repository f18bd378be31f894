import { LIMITS } from '../limits';

export type PasswordProblem = 'too-short' | 'too-long';

/**
 * What is wrong with a new password, or null. Length is counted in code points; there are no composition rules.
 */
export function passwordProblem(password: string): PasswordProblem | null {
  const length = [...password].length;
  if (length < LIMITS.passwordMinimum) return 'too-short';
  if (length > LIMITS.passwordMaximum) return 'too-long';
  return null;
}
