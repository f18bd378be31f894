/**
 * Something that the person at the terminal can put right. Its message says what is missing or in the way and
 * what to do about it; it is shown without a stack.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** What to show of any error: the message alone where the person can put it right, everything for the unexpected. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof SetupError || isAboutArguments(error)
    ? error.message
    : (error.stack ?? error.message);
}

/** Node says in its own words which argument of a command it does not know. */
const isAboutArguments = (error: Error) => 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
