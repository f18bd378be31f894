/**
 * Something that the person at the terminal can put right. Its message says what is missing or in the way and
 * what to do about it; it is shown without a stack.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** What to show of any error: the message alone for a {@link SetupError}, everything for the unexpected. */
export function describeError(error: unknown): string {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
