import { LIMITS } from '@my-messages/domain/limits';
import { HttpsError } from 'firebase-functions/v2/https';
import type { Caller } from './core/caller';

/** As much of a call as says who calls: the claims are those of a token that was looked at already. */
interface Call {
  readonly auth?: { readonly uid: string; readonly token: { readonly auth_time: number } };
}

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Who calls. Throws `unauthenticated` for nobody, and for somebody whose session has ended: the rules decide
 * the same.
 */
export function signedIn({ auth }: Call, now: number): Caller {
  const since = (auth?.token.auth_time ?? 0) * 1000;
  const until = since + LIMITS.sessionHours * HOUR_MILLISECONDS;
  if (auth === undefined || until <= now) throw new HttpsError('unauthenticated', 'Sign in first.');
  return { uid: auth.uid, since };
}
