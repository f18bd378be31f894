import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { memberPath, userPath } from '@my-messages/domain/paths';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminAuth, adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf, signedInSince, signIn } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { administering } from './support/administering';
import { mailedCode } from './support/mailed-code';

let clinic: Clinic;
let superAdmin: Person;
let manager: Person;
let nurse: Person;
let outsider: Person;
/** Made anew for each test. */
let patient: Person;

beforeAll(async () => {
  clinic = await openClinic();
  superAdmin = await clinic.addAdmin('Sam Super');
  manager = await clinic.addAdmin('Mo Manager');
  await clinic.change(memberPath(clinic.organizationId, manager.uid), { superAdmin: false });
  nurse = await clinic.addStaff('Nora Nurse');
  outsider = await (await openClinic()).addAdmin('Olga Outside');
});

beforeEach(async () => {
  patient = await clinic.addPortalUser('Paula Patient');
});

afterAll(closeAdmin);

const outcomeOf = (person: Person, change: AdminChange) =>
  administering(clinic.organizationId).outcomeOf(person, change);

describe('another address', () => {
  const right = () => `o'right&${patient.uid.toLowerCase()}@example.com`;
  const change = (email = right()): AdminChange => ({ kind: 'address', uid: patient.uid, email });
  const address = async () => (await adminAuth().getUser(patient.uid)).email;

  it('lets out who came in by the one of before, and lets in who reads its mail', async () => {
    await callFunction('requestPasswordReset', { email: patient.email });
    const before = await mailedCode(patient.email);
    const session = await signedInSince(patient);
    expect(await outcomeOf(superAdmin, change())).toMatchObject({
      outcome: 'done',
      changes: { [`members/${patient.uid}`]: { email: right() } },
      lines: [{ action: 'address', target: `members/${patient.uid}`, detail: {} }],
    });
    expect(await session.isOpen()).toBe(false);
    expect(await address()).toBe(right());
    expect((await signIn(patient)).ok).toBe(false);
    expect((await signIn({ ...patient, email: right() })).ok).toBe(false);
    const set = async (code: string) =>
      resultOf(await callFunction('setPassword', { code, password: 'a quite new passphrase' })).outcome;
    expect(await set(before)).toBe('link-invalid');
    expect(await set(await mailedCode(right()))).toBe('done');
    expect((await signIn({ email: right(), password: 'a quite new passphrase' })).ok).toBe(true);
  });

  it('is for Super Admins of the person’s only clinic, and for nobody’s address but a free one', async () => {
    const email = patient.email;
    await administering(clinic.organizationId).expectNotAllowed(
      [manager, nurse, patient, outsider],
      change(),
    );
    expect(await outcomeOf(superAdmin, change(nurse.email))).toMatchObject({
      outcome: 'address-taken',
      changes: {},
    });
    await adminFirestore()
      .doc(userPath(patient.uid))
      .update({ organizationIds: [clinic.organizationId, outsider.uid] });
    expect(await outcomeOf(superAdmin, change())).toMatchObject({ outcome: 'other-clinic', changes: {} });
    expect(await address()).toBe(email);
  });

  it('makes the account of somebody who had none, and invites them', async () => {
    await adminAuth().deleteUser(patient.uid);
    await clinic.change(memberPath(clinic.organizationId, patient.uid), { email: null, acceptedAt: null });
    expect(await outcomeOf(superAdmin, change())).toMatchObject({ outcome: 'done' });
    expect(await address()).toBe(right());
    await mailedCode(right());
  });
});
