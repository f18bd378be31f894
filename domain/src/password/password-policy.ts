import { LIMITS } from '../limits';

/** `too-common` and `too-personal` are found on the server, which has the list, and knows whose password it is. */
export const PASSWORD_PROBLEMS = ['too-short', 'too-long', 'too-common', 'too-personal'] as const;
export type PasswordProblem = (typeof PASSWORD_PROBLEMS)[number];

export function isPasswordProblem(outcome: string): outcome is PasswordProblem {
  return PASSWORD_PROBLEMS.some((problem) => problem === outcome);
}

/**
 * What is wrong with a new password, or null. Length is counted in code points; there are no composition rules.
 */
export function passwordProblem(password: string): PasswordProblem | null {
  const length = [...password].length;
  if (length < LIMITS.passwordMinimum) return 'too-short';
  if (length > LIMITS.passwordMaximum) return 'too-long';
  return null;
}
