/** The code of an error of a library (a gRPC number, an SMTP or Auth word), as text; null without one. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' || typeof error.code === 'number' ? String(error.code) : null;
}
