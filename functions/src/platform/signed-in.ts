import { LIMITS } from '@my-messages/domain/limits';
import { isEnded, lacksSecondFactor } from '@my-messages/domain/policy/active-member';
import { HttpsError } from 'firebase-functions/v2/https';
import type { Caller } from './core/caller';
import { readMember } from './store/records';

/** As much of a call as says who calls: the claims are those of a token that was looked at already. */
interface Call {
  readonly auth?: {
    readonly uid: string;
    readonly token: {
      readonly auth_time: number;
      readonly firebase: { readonly sign_in_second_factor?: string };
    };
  };
}

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Who calls. Throws `unauthenticated` for nobody, and for somebody whose session has lasted too long: the rules decide
 * the same.
 */
export function signedIn({ auth }: Call, now: number): Caller {
  const since = (auth?.token.auth_time ?? 0) * 1000;
  const until = since + LIMITS.sessionHours * HOUR_MILLISECONDS;
  if (auth === undefined || until <= now) throw new HttpsError('unauthenticated', 'Sign in first.');
  return { uid: auth.uid, since, secondFactor: auth.token.firebase.sign_in_second_factor !== undefined };
}

/**
 * Throws `unauthenticated` for somebody who has ended their session, and `permission-denied` for one whose membership wants a
 * second factor that they have not entered; the rules decide the same. Reads the membership.
 */
export async function checkSession(
  { uid, since, secondFactor }: Caller,
  organizationId: string,
): Promise<void> {
  const member = await readMember(organizationId, uid);
  if (isEnded(member, since)) throw new HttpsError('unauthenticated', 'Sign in first.');
  if (lacksSecondFactor(member, secondFactor))
    throw new HttpsError('permission-denied', 'Enter a second factor first.');
}
