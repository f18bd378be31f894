import { DocumentError } from '@my-messages/domain/documents/document';
import { isUnproven } from '../firebase/app-token';
import { DataError, type DataErrorKind } from './data-error';

/** The SDK's codes by what they mean to a person; a code that is not here is unexpected. */
const KINDS: Readonly<Record<string, DataErrorKind>> = {
  'permission-denied': 'forbidden',
  unauthenticated: 'signed-out',
  'not-found': 'missing',
  unavailable: 'offline',
  'deadline-exceeded': 'offline',
  'auth/network-request-failed': 'offline',
  'resource-exhausted': 'busy',
  aborted: 'busy',
  'auth/too-many-requests': 'busy',
  'out-of-range': 'too-large',
  'invalid-argument': 'rejected',
  'failed-precondition': 'rejected',
  'already-exists': 'rejected',
  'auth/invalid-credential': 'rejected',
  'auth/wrong-password': 'rejected',
  'auth/user-not-found': 'rejected',
  'auth/invalid-email': 'rejected',
  'auth/user-disabled': 'rejected',
  'auth/user-token-expired': 'signed-out',
  'auth/invalid-verification-code': 'rejected',
  // The password was entered too long ago.
  'auth/requires-recent-login': 'signed-out',
  'auth/totp-challenge-timeout': 'signed-out',
  'auth/invalid-multi-factor-session': 'signed-out',
  // Made by the SDK of the server's own sentence, full stop included.
  'auth/firebase-app-check-token-is-invalid.': 'forbidden',
};

/** As what a request without a token of App Check is refused, where the server wants one. */
const REFUSALS: ReadonlySet<DataErrorKind> = new Set(['forbidden', 'signed-out']);

/** By where they stand: collection, id and field, which is all that a DocumentError says. */
const MALFORMED = new Map<string, DataError>();

/**
 * Whatever was thrown, as a {@link DataError}; one that is a DataError already stays itself. A malformed document is the
 * same error, with one number, however often it is met: a live list meets it with every change of another.
 */
export function toDataError(cause: unknown): DataError {
  if (cause instanceof DataError) return cause;
  if (cause instanceof DocumentError) {
    const place = cause.message;
    const met = MALFORMED.get(place) ?? new DataError('unexpected', { cause });
    MALFORMED.set(place, met);
    return met;
  }
  const code = errorCode(cause);
  const kind = KINDS[code] ?? 'unexpected';
  return new DataError(kind, { cause, unproven: REFUSALS.has(kind) && isUnproven() });
}

/** The code of an error of the SDK, without the part that it is of; empty without one. */
export function errorCode(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code.replace(/^(firestore|functions)\//, '') : '';
}
