import { createHash } from 'node:crypto';
import {
  auditEventPath,
  connectionId,
  connectionPath,
  memberPath,
  passwordLinkPath,
  staffPath,
} from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminAuth, adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf, signIn } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { eventually } from '../support/eventually';
import { buttonTarget, mailsTo, rawMail } from '../support/mailbox';
import { mailedCode } from './support/mailed-code';

const PASSWORD = 'a calm harbour in the evening';

let clinic: Clinic;
let admin: Person;
let patient: Person;
let chartId: string;

beforeAll(async () => {
  clinic = await openClinic();
  admin = await clinic.addAdmin('Ada Canaryadmin');
  patient = await clinic.addPortalUser('Paula Canarypatient');
  chartId = await clinic.addChart(patient, [], 'Canarychart');
});

afterAll(closeAdmin);

let invited = 0;
const newAddress = () => {
  invited += 1;
  return `invited-${String(invited)}-${clinic.organizationId}@example.com`;
};

const read = async (path: string) => (await adminFirestore().doc(path).get()).data();
const memberOf = (uid: string) => read(memberPath(clinic.organizationId, uid));

/** Invites a guardian to the patient's chart; gives who they are, with the password that they will set. */
async function invite(email = newAddress()): Promise<Person> {
  const change = {
    kind: 'invite-portal-user',
    email,
    displayName: 'Gus Canaryguardian',
    connection: { chartId, relationship: 'guardian' },
  };
  const answer = await callFunction('administer', { organizationId: clinic.organizationId, change }, admin);
  const { outcome, id } = resultOf(answer);
  expect(outcome).toBe('done');
  return { uid: id ?? '', name: change.displayName, email, password: PASSWORD };
}

const setPassword = async (code: string) =>
  resultOf(await callFunction('setPassword', { code, password: PASSWORD })).outcome;

const accept = (person: Person, { organizationId } = clinic) =>
  callFunction('acceptInvitation', { organizationId }, person);

describe('an invitation', () => {
  it('says neither who nor where, and leads to a password', async () => {
    const person = await invite();
    const [mail] = await eventually('the mail', async () => {
      const mails = await mailsTo(person.email);
      return mails.length > 0 && mails;
    });
    if (mail === undefined) throw new Error('the mail is gone');
    const wire = `${await rawMail(mail)}${mail.text}${mail.html}`.toLowerCase().replaceAll(person.email, '');
    expect(wire).not.toMatch(/canary/);
    expect(wire).not.toContain(clinic.organizationId);
    expect(new URL(buttonTarget(mail)).pathname).toBe('/set-password');
  });

  it('opens with a password and a yes, and is then in force', async () => {
    const person = await invite();
    const connection = connectionPath(clinic.organizationId, connectionId(chartId, person.uid));
    expect(await read(connection)).toMatchObject({ refusals: ['portal-inactive'] });
    const code = await mailedCode(person.email);
    const looked = JSON.parse((await callFunction('lookAtPasswordLink', { code })).body) as unknown;
    expect(looked).toMatchObject({
      result: {
        email: person.email,
        invitation: {
          organizationId: clinic.organizationId,
          clinic: `Canaryclinic ${clinic.organizationId}`,
        },
      },
    });
    expect(await setPassword(code)).toBe('done');
    expect(await memberOf(person.uid)).toMatchObject({ acceptedAt: null });
    expect(resultOf(await accept(person)).outcome).toBe('done');
    expect(await memberOf(person.uid)).toMatchObject({ acceptedAt: expect.any(Timestamp) as unknown });
    expect(await read(connection)).toMatchObject({ refusals: [] });
    const line = auditEventPath(clinic.organizationId, `invitation-accepted_${person.uid}`);
    expect(await read(line)).toMatchObject({ actorId: person.uid, action: 'invitation-accepted' });
  });

  it('is accepted once, also by two at the same moment', async () => {
    const person = await invite();
    await setPassword(await mailedCode(person.email));
    const answers = await Promise.all([accept(person), accept(person)]);
    expect(answers.map((answer) => resultOf(answer).outcome)).toEqual(['done', 'done']);
    const accepted: unknown = (await memberOf(person.uid))?.['acceptedAt'];
    expect(resultOf(await accept(person)).outcome).toBe('done');
    expect((await memberOf(person.uid))?.['acceptedAt']).toEqual(accepted);
  });

  it('of staff puts their role in force', async () => {
    const email = newAddress();
    const change = {
      kind: 'invite-staff',
      email,
      displayName: 'Nel Canarynurse',
      title: 'Nurse',
      roles: ['availableForPortalMessages'],
    };
    const answer = await callFunction('administer', { organizationId: clinic.organizationId, change }, admin);
    const uid = resultOf(answer).id ?? '';
    const card = staffPath(clinic.organizationId, uid);
    expect(await read(card)).toMatchObject({ availableForPortalMessages: false });
    await setPassword(await mailedCode(email));
    await accept({ uid, name: change.displayName, email, password: PASSWORD });
    expect(await read(card)).toMatchObject({ availableForPortalMessages: true });
  });

  it('whose link is used, or too old, has a way out by a new link', async () => {
    const person = await invite();
    const code = await mailedCode(person.email);
    const link = adminFirestore().doc(passwordLinkPath(createHash('sha256').update(code).digest('hex')));
    await link.update({ expiresAt: Timestamp.fromMillis(Date.now() - 1) });
    expect(await setPassword(code)).toBe('link-expired');
    await callFunction('requestPasswordReset', { email: person.email });
    await eventually('the second mail', async () => (await mailsTo(person.email)).length === 2);
    const another = await mailedCode(person.email);
    expect(await setPassword(another)).toBe('done');
    expect(await setPassword(another)).toBe('link-invalid');
    expect(resultOf(await accept(person)).outcome).toBe('done');
  });

  it('to somebody with a password leads to the sign-in, and keeps the password', async () => {
    const elsewhere = await openClinic();
    const person = await elsewhere.addPortalUser('Elsa Elsewhere');
    expect((await invite(person.email)).uid).toBe(person.uid);
    const mails = await eventually('the mail', async () => {
      const found = await mailsTo(person.email);
      return found.length > 0 && found;
    });
    expect(mails.map((mail) => new URL(buttonTarget(mail)).pathname)).toEqual(['/messages']);
    expect((await signIn(person)).ok).toBe(true);
    expect(resultOf(await accept(person)).outcome).toBe('done');
  });
});

describe('an invitation is not accepted', () => {
  it('by an account whose address nobody has shown to be theirs', async () => {
    const person = await invite();
    await setPassword(await mailedCode(person.email));
    await adminAuth().updateUser(person.uid, { emailVerified: false });
    expect(resultOf(await accept(person)).outcome).toBe('unverified');
    expect(await memberOf(person.uid)).toMatchObject({ acceptedAt: null });
  });

  it('after the membership was deactivated', async () => {
    const person = await invite();
    await setPassword(await mailedCode(person.email));
    await clinic.change(memberPath(clinic.organizationId, person.uid), { active: false });
    expect(resultOf(await accept(person)).outcome).toBe('missing');
  });

  it('by anybody else, in another organization, or by nobody', async () => {
    const person = await invite();
    const other = await openClinic();
    expect(resultOf(await accept(patient, other)).outcome).toBe('missing');
    const answer = await callFunction('acceptInvitation', { organizationId: clinic.organizationId });
    expect(answer.status).toBe(401);
    expect((await callFunction('acceptInvitation', { organizationId: '../x' }, patient)).status).toBe(400);
    expect(await memberOf(person.uid)).toMatchObject({ acceptedAt: null });
  });
});
