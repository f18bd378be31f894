import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/**
 * What the authenticator app of an account would hold, in every local world: it follows from the account alone, so that it
 * outlasts them all.
 */
export function authenticatorOf(uid: string): TOTP {
  const bytes = createHash('sha1').update(`second factor of ${uid}`).digest();
  return new TOTP({ secret: new Secret({ buffer: Uint8Array.from(bytes).buffer }) });
}

/** Whether a code is that of now, or of half a minute ago or ahead. */
export const fits = (uid: string, code: string): boolean =>
  authenticatorOf(uid).validate({ token: code, window: 1 }) !== null;
