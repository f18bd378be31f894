import { FUNCTIONS_REGION, type Callables } from '@my-messages/domain/callables';
import { LIMITS } from '@my-messages/domain/limits';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { closeAdmin } from '../support/admin';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { requiredVariable } from '../support/environment';
import { eventually } from '../support/eventually';
import { buttonTarget, mailsTo } from '../support/mailbox';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(closeAdmin);

/** Calls a callable as the web app does; gives status and body. */
async function call(name: keyof Callables, data: unknown) {
  const url = `${requiredVariable('FUNCTIONS_EMULATOR_ORIGIN')}/${requiredVariable('GCLOUD_PROJECT')}/${FUNCTIONS_REGION}/${name}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data }),
  });
  return { status: response.status, body: await response.text() };
}

async function codeFor(person: Person): Promise<string> {
  await call('requestPasswordReset', { email: person.email });
  const [mail] = await eventually('the mail', async () => {
    const mails = await mailsTo(person.email);
    return mails.length > 0 && mails;
  });
  if (mail === undefined) throw new Error('the mail is gone');
  return new URL(buttonTarget(mail)).searchParams.get('code') ?? '';
}

const outcome = ({ body }: { body: string }) =>
  v.parse(v.object({ result: v.object({ outcome: v.string() }) }), JSON.parse(body)).result.outcome;

async function signsIn({ email }: Person, password: string): Promise<boolean> {
  const response = await fetch(
    `http://${requiredVariable('FIREBASE_AUTH_EMULATOR_HOST')}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, returnSecureToken: true }),
    },
  );
  return response.ok;
}

describe('asking for a new password', () => {
  it('is answered the same for a known address, an unknown one, and none at all', async () => {
    const known = await clinic.addPortalUser('Kay Known');
    const answers = [
      await call('requestPasswordReset', { email: known.email }),
      await call('requestPasswordReset', { email: 'nobody@example.com' }),
      await call('requestPasswordReset', { email: 'no address' }),
      await call('requestPasswordReset', null),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(200);
    await eventually('the mail', async () => (await mailsTo(known.email)).length === 1);
    expect(await mailsTo('nobody@example.com')).toEqual([]);
  });

  it('brings one mail, however often it is asked for', async () => {
    const person = await clinic.addPortalUser('Ida Impatient');
    for (let time = 0; time < 3; time += 1) await call('requestPasswordReset', { email: person.email });
    await codeFor(person);
    expect(await mailsTo(person.email)).toHaveLength(1);
  });
});

describe('setting a new password', () => {
  it('works once with the code of the mail', async () => {
    const person = await clinic.addPortalUser('Nina New');
    const code = await codeFor(person);
    expect(outcome(await call('setPassword', { code, password: 'a brand new password' }))).toBe('done');
    expect(await signsIn(person, 'a brand new password')).toBe(true);
    expect(await signsIn(person, person.password)).toBe(false);
    expect(outcome(await call('setPassword', { code, password: 'another new password' }))).toBe(
      'link-invalid',
    );
    expect(await signsIn(person, 'another new password')).toBe(false);
  });

  it('holds the policy on the server, and leaves the code as it was', async () => {
    const person = await clinic.addPortalUser('Sue Short');
    const code = await codeFor(person);
    const tooShort = 'x'.repeat(LIMITS.passwordMinimum - 1);
    const tooLong = 'x'.repeat(LIMITS.passwordMaximum + 1);
    expect(outcome(await call('setPassword', { code, password: tooShort }))).toBe('too-short');
    expect(outcome(await call('setPassword', { code, password: tooLong }))).toBe('too-long');
    expect(await signsIn(person, tooShort)).toBe(false);
    expect(outcome(await call('setPassword', { code, password: 'x'.repeat(LIMITS.passwordMinimum) }))).toBe(
      'done',
    );
  });

  it('refuses a made-up code, and a request of another form', async () => {
    expect(outcome(await call('setPassword', { code: 'made-up', password: 'a brand new password' }))).toBe(
      'link-invalid',
    );
    expect((await call('setPassword', { password: 'a brand new password' })).status).toBe(400);
  });
});
