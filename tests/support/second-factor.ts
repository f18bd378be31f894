import * as v from 'valibot';
import { adminAuth } from './admin';
import { signIn, useToken } from './call-function';
import type { Person } from './clinic';
import { requiredVariable } from './environment';

/** The one kind of second factor that the Auth emulator has. What it claims of it is what it claims of any. */
const PHONE = '+15555550100';

/** Gives somebody a second factor. */
export async function giveSecondFactor({ uid }: Person): Promise<void> {
  await adminAuth().updateUser(uid, {
    multiFactor: { enrolledFactors: [{ factorId: 'phone', phoneNumber: PHONE, uid: 'phone' }] },
  });
}

export const hasSecondFactor = async ({ uid }: Person): Promise<boolean> =>
  ((await adminAuth().getUser(uid)).multiFactor?.enrolledFactors ?? []).length > 0;

const pending = v.object({
  mfaPendingCredential: v.string(),
  mfaInfo: v.tuple([v.object({ mfaEnrollmentId: v.string() })]),
});
const begun = v.object({ phoneResponseInfo: v.object({ sessionInfo: v.string() }) });
const codes = v.object({
  verificationCodes: v.array(v.object({ sessionInfo: v.string(), code: v.string() })),
});
const opened = v.object({ idToken: v.string() });

/** The same person, whose calls come from a session that was opened with their second factor. */
export async function withSecondFactor(person: Person): Promise<Person> {
  if (!(await hasSecondFactor(person))) await giveSecondFactor(person);
  const { mfaPendingCredential, mfaInfo } = v.parse(pending, await (await signIn(person)).json());
  const { mfaEnrollmentId } = mfaInfo[0];
  const start = { mfaPendingCredential, mfaEnrollmentId, phoneSignInInfo: {} };
  const { phoneResponseInfo } = v.parse(begun, await asked('v2/accounts/mfaSignIn:start', start));
  const { sessionInfo } = phoneResponseInfo;
  const { verificationCodes } = v.parse(
    codes,
    await (
      await fetch(address(`emulator/v1/projects/${requiredVariable('GCLOUD_PROJECT')}/verificationCodes`))
    ).json(),
  );
  const code = verificationCodes.find((each) => each.sessionInfo === sessionInfo)?.code;
  const finalize = { mfaPendingCredential, phoneVerificationInfo: { sessionInfo, code } };
  const { idToken } = v.parse(opened, await asked('v2/accounts/mfaSignIn:finalize', finalize));
  return useToken(person, idToken);
}

const address = (path: string) => `http://${requiredVariable('FIREBASE_AUTH_EMULATOR_HOST')}/${path}`;

async function asked(path: string, body: object): Promise<unknown> {
  const response = await fetch(address(`identitytoolkit.googleapis.com/${path}?key=demo-key`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
