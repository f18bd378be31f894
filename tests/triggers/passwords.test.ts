import { createHash } from 'node:crypto';
import { COLLECTIONS, passwordLinkPath } from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminAuth, adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf, signedInSince, signIn, type Answer } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { eventually } from '../support/eventually';
import { mailsTo } from '../support/mailbox';
import { mailedCode } from './support/mailed-code';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(closeAdmin);

const outcome = (answer: Answer) => resultOf(answer).outcome;

async function signsIn({ email }: Person, password: string): Promise<boolean> {
  return (await signIn({ email, password })).ok;
}

/** The code of the reset link that the person is mailed. */
async function codeFor(person: Person): Promise<string> {
  await callFunction('requestPasswordReset', { email: person.email });
  return await mailedCode(person.email);
}

describe('asking for a new password', () => {
  it('is answered the same for a known address, an unknown one, and none at all', async () => {
    const known = await clinic.addPortalUser('Kay Known');
    const answers = [
      await callFunction('requestPasswordReset', { email: known.email }),
      await callFunction('requestPasswordReset', { email: 'nobody@example.com' }),
      await callFunction('requestPasswordReset', { email: 'no address' }),
      await callFunction('requestPasswordReset', null),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(200);
    await eventually('the mail', async () => (await mailsTo(known.email)).length === 1);
    expect(await mailsTo('nobody@example.com')).toEqual([]);
  });

  it('brings the mail to an account whose address has signs that few addresses have', async () => {
    const person = await clinic.addPortalUser("Orla O'Unusual");
    const email = `o'unusual&co-${person.uid.toLowerCase()}@example.com`;
    await adminAuth().updateUser(person.uid, { email });
    await callFunction('requestPasswordReset', { email });
    await eventually('the mail', async () => (await mailsTo(email)).length === 1);
  });

  it('brings one mail, however often it is asked for', async () => {
    const person = await clinic.addPortalUser('Ida Impatient');
    for (let time = 0; time < 4; time += 1)
      await callFunction('requestPasswordReset', { email: person.email });
    const queued = adminFirestore().collection(COLLECTIONS.mail).where('recipientId', '==', person.uid);
    // Five minutes may end between two of them, not twice.
    expect([1, 2]).toContain((await queued.get()).size);
    await mailedCode(person.email);
  });
});

describe('a link to set a password', () => {
  const looked = async (code: string) => resultOf(await callFunction('lookAtPasswordLink', { code }));

  it('says whose it is as often as it is looked at, until it is used', async () => {
    const person = await clinic.addPortalUser('Lou Looking');
    const code = await codeFor(person);
    for (let time = 0; time < 2; time += 1) {
      expect(await looked(code)).toEqual({ outcome: 'open', email: person.email, invitation: null });
    }
    await callFunction('setPassword', { code, password: 'a brand new password' });
    expect(await looked(code)).toEqual({ outcome: 'link-invalid' });
  });

  it('says nothing of whose it is when it does not work', async () => {
    const person = await clinic.addPortalUser('Dee Disabled');
    const code = await codeFor(person);
    await adminAuth().updateUser(person.uid, { disabled: true });
    expect(await looked(code)).toEqual({ outcome: 'link-invalid' });
    expect(await looked('made-up')).toEqual({ outcome: 'link-invalid' });
    expect((await callFunction('lookAtPasswordLink', {})).status).toBe(400);
  });
});

describe('setting a new password', () => {
  it('works once with the code of the mail', async () => {
    const person = await clinic.addPortalUser('Nina New');
    const code = await codeFor(person);
    const session = await signedInSince(person);
    expect(outcome(await callFunction('setPassword', { code, password: 'a brand new password' }))).toBe(
      'done',
    );
    expect(await session.isOpen()).toBe(false);
    const { organizationId } = clinic;
    expect((await callFunction('sendTestMail', { organizationId }, session.person)).status).toBe(401);
    await eventually('the mail that tells of it', async () =>
      (await mailsTo(person.email)).some(({ subject }) => subject === 'Your password was changed'),
    );
    expect(await signsIn(person, 'a brand new password')).toBe(true);
    expect(await signsIn(person, person.password)).toBe(false);
    expect(outcome(await callFunction('setPassword', { code, password: 'another new password' }))).toBe(
      'link-invalid',
    );
    expect(await signsIn(person, 'another new password')).toBe(false);
  });

  it('holds the policy on the server, and leaves the code as it was', async () => {
    const person = await clinic.addPortalUser('Sue Short');
    const code = await codeFor(person);
    const tooShort = 'x'.repeat(LIMITS.passwordMinimum - 1);
    const tooLong = 'x'.repeat(LIMITS.passwordMaximum + 1);
    expect(outcome(await callFunction('setPassword', { code, password: tooShort }))).toBe('too-short');
    expect(outcome(await callFunction('setPassword', { code, password: tooLong }))).toBe('too-long');
    for (const common of ['Password1234', 'qwerty123456', 'passwordpassword', '123456789012']) {
      expect(outcome(await callFunction('setPassword', { code, password: common }))).toBe('too-common');
      expect(await signsIn(person, common)).toBe(false);
    }
    for (const own of ['Sue Short 2026', person.email, 'Canaryclinic!!!']) {
      expect(outcome(await callFunction('setPassword', { code, password: own }))).toBe('too-personal');
      expect(await signsIn(person, own)).toBe(false);
    }
    expect(await signsIn(person, tooShort)).toBe(false);
    expect(outcome(await callFunction('setPassword', { code, password: 'calm-harbour' }))).toBe('done');
  });

  it('refuses a link that is too old, and one of a disabled account', async () => {
    const person = await clinic.addPortalUser('Lee Late');
    const code = await codeFor(person);
    const hash = createHash('sha256').update(code).digest('hex');
    const link = adminFirestore().doc(passwordLinkPath(hash));
    const expiresAt: unknown = (await link.get()).get('expiresAt');
    await link.update({ expiresAt: Timestamp.fromMillis(Date.now()) });
    expect(outcome(await callFunction('setPassword', { code, password: 'a brand new password' }))).toBe(
      'link-expired',
    );
    await link.update({ expiresAt });
    await adminAuth().updateUser(person.uid, { disabled: true });
    expect(outcome(await callFunction('setPassword', { code, password: 'a brand new password' }))).toBe(
      'link-invalid',
    );
  });

  it('opens to one of two who use a link at once, and ends the other links', async () => {
    const person = await clinic.addPortalUser('Tia Twice');
    const code = await codeFor(person);
    const answers = await Promise.all(
      ['the first of two words', 'the second of two words'].map((password) =>
        callFunction('setPassword', { code, password }),
      ),
    );
    expect(answers.map(outcome).sort()).toEqual(['done', 'link-invalid']);
    const links = await adminFirestore()
      .collection(COLLECTIONS.passwordLinks)
      .where('uid', '==', person.uid)
      .get();
    expect(links.empty).toBe(true);
  });

  it('keeps no code anywhere', async () => {
    const person = await clinic.addPortalUser('Cara Canarycode');
    const code = await codeFor(person);
    for (const name of [COLLECTIONS.passwordLinks, COLLECTIONS.mail]) {
      const stored = await adminFirestore().collection(name).get();
      expect(JSON.stringify(stored.docs.map((entry) => [entry.id, entry.data()]))).not.toContain(code);
    }
  });

  it('refuses a made-up code, and a request of another form', async () => {
    expect(
      outcome(await callFunction('setPassword', { code: 'made-up', password: 'a brand new password' })),
    ).toBe('link-invalid');
    expect((await callFunction('setPassword', { password: 'a brand new password' })).status).toBe(400);
  });
});
