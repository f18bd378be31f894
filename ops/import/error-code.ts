/**
 * What can be said of an unexpected error without quoting it: its code, else its kind. Messages of libraries may hold
 * addresses and names.
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if ('code' in error && (typeof error.code === 'string' || typeof error.code === 'number')) {
    return `${error.name} ${String(error.code)}`;
  }
  return error.name;
}
