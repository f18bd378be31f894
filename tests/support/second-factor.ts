import { Secret, TOTP } from 'otpauth';
import * as v from 'valibot';
import { adminAuth } from './admin';
import { idTokenOf, useToken } from './call-function';
import type { Person } from './clinic';
import { requiredVariable } from './environment';

export const hasSecondFactor = async ({ uid }: Person): Promise<boolean> =>
  ((await adminAuth().getUser(uid)).multiFactor?.enrolledFactors ?? []).length > 0;

const begun = v.object({
  totpSessionInfo: v.object({ sharedSecretKey: v.string(), sessionInfo: v.string() }),
});
const opened = v.object({ idToken: v.string() });

/** The code that an authenticator app shows now, by the key that it was told. */
export const codeOf = (key: string): string =>
  new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate();

/** Gives somebody a second factor: the same person, whose calls come from a session that was opened with it. */
export async function withSecondFactor(person: Person): Promise<Person> {
  const idToken = await idTokenOf(person);
  const { totpSessionInfo } = v.parse(begun, await asked('start', { idToken, totpEnrollmentInfo: {} }));
  const { sessionInfo, sharedSecretKey } = totpSessionInfo;
  const totpVerificationInfo = { sessionInfo, verificationCode: codeOf(sharedSecretKey) };
  const answer = v.parse(opened, await asked('finalize', { idToken, totpVerificationInfo }));
  return useToken(person, answer.idToken);
}

async function asked(step: 'start' | 'finalize', body: object): Promise<unknown> {
  const path = `identitytoolkit.googleapis.com/v2/accounts/mfaEnrollment:${step}?key=demo-key`;
  const response = await fetch(`http://${requiredVariable('APP_AUTH_HOST')}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
