import { LIMITS } from '@my-messages/domain/limits';
import { lacksSecondFactor } from '@my-messages/domain/policy/active-member';
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
 * Who calls. Throws `unauthenticated` for nobody, and for somebody whose session has ended: the rules decide
 * the same.
 */
export function signedIn({ auth }: Call, now: number): Caller {
  const since = (auth?.token.auth_time ?? 0) * 1000;
  const until = since + LIMITS.sessionHours * HOUR_MILLISECONDS;
  if (auth === undefined || until <= now) throw new HttpsError('unauthenticated', 'Sign in first.');
  return { uid: auth.uid, since, secondFactor: auth.token.firebase.sign_in_second_factor !== undefined };
}

/**
 * Throws `permission-denied` for somebody whose membership of the organization opens nothing in their session; the rules
 * decide the same. Reads the membership of who has entered no second factor.
 */
export async function checkSecondFactor(
  { uid, secondFactor }: Caller,
  organizationId: string,
): Promise<void> {
  if (secondFactor) return;
  if (lacksSecondFactor(await readMember(organizationId, uid), secondFactor))
    throw new HttpsError('permission-denied', 'Enter a second factor first.');
}
