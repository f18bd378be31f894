import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeAdmin } from '../support/admin';
import { callFunction, resultOf, signedInSince, signIn } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { hasSecondFactor, withSecondFactor } from '../support/second-factor';
import { administering } from './support/administering';
import { mailedCode } from './support/mailed-code';

let clinic: Clinic;
let superAdmin: Person;
let nurse: Person;
let patient: Person;

beforeEach(async () => {
  clinic = await openClinic();
  superAdmin = await clinic.addAdmin('Sam Super');
  nurse = await clinic.addStaff('Nora Nurse');
  patient = await clinic.addPortalUser('Paula Patient');
});

afterAll(closeAdmin);

const at = () => administering(clinic.organizationId);
const wanted = (needed: boolean): AdminChange => ({ kind: 'staff-second-factor', needed });

describe('a second factor of all staff', () => {
  it('is wanted by a Super Admin who has entered one, and then lets no password in alone', async () => {
    const { uid } = superAdmin;
    expect(await at().outcomeOf(superAdmin, wanted(true))).toMatchObject({
      outcome: 'no-second-factor',
      changes: {},
      lines: [],
    });
    const proven = await withSecondFactor(superAdmin);
    const { outcome, changes, lines } = await at().outcomeOf(proven, wanted(true));
    expect(outcome).toBe('done');
    expect(changes).toEqual({
      '.': { staffSecondFactor: true },
      [`members/${uid}`]: { needsSecondFactor: true },
      [`members/${nurse.uid}`]: { needsSecondFactor: true },
    });
    expect(lines).toMatchObject([{ action: 'staff-second-factor', target: '.', detail: { needed: true } }]);

    const { organizationId } = clinic;
    const list = { organizationId, staffId: null, chartId: null, after: null };
    expect(await callFunction('listWaiting', list, superAdmin)).toMatchObject({ status: 403 });
    expect(await callFunction('sendTestMail', { organizationId }, nurse)).toMatchObject({ status: 403 });
    expect(await at().ask(superAdmin, wanted(false))).toMatchObject({ status: 403 });
    expect(resultOf(await callFunction('listWaiting', list, proven))).toMatchObject({ outcome: 'done' });
    expect(resultOf(await callFunction('sendTestMail', { organizationId }, patient))).toMatchObject({
      outcome: 'queued',
    });
    expect(await at().outcomeOf(proven, wanted(false))).toMatchObject({
      outcome: 'done',
      changes: { [`members/${nurse.uid}`]: { needsSecondFactor: false } },
    });
    expect(resultOf(await callFunction('listWaiting', list, superAdmin))).toMatchObject({ outcome: 'done' });
  });

  it('comes before an invitation is accepted', async () => {
    const { organizationId } = clinic;
    await clinic.change(memberPath(organizationId, nurse.uid), { needsSecondFactor: true, acceptedAt: null });
    const accept = (person: Person) => callFunction('acceptInvitation', { organizationId }, person);
    expect(await accept(nurse)).toMatchObject({ status: 403 });
    expect(resultOf(await accept(await withSecondFactor(nurse)))).toEqual({ outcome: 'done' });
  });
});

describe('a second factor that is lost', () => {
  const reset = (): AdminChange => ({ kind: 'reset-second-factor', uid: patient.uid });

  it('goes with the password and all sessions; a link to their address leads back in', async () => {
    const session = await signedInSince(patient);
    await withSecondFactor(patient);
    expect(await at().outcomeOf(superAdmin, reset())).toMatchObject({
      outcome: 'done',
      changes: { [`members/${patient.uid}`]: { sessionsFrom: expect.any(Timestamp) as Timestamp } },
      lines: [{ action: 'reset-second-factor', target: `members/${patient.uid}`, detail: {} }],
    });
    expect(await hasSecondFactor(patient)).toBe(false);
    expect(await session.isOpen()).toBe(false);
    expect((await signIn(patient)).ok).toBe(false);
    const password = 'a quite new passphrase';
    const code = await mailedCode(patient.email);
    expect(resultOf(await callFunction('setPassword', { code, password })).outcome).toBe('done');
    expect(await (await signIn({ ...patient, password })).json()).toHaveProperty('idToken');
  });

  it('is not taken from who has none', async () => {
    expect(await at().outcomeOf(superAdmin, reset())).toMatchObject({ outcome: 'missing', lines: [] });
    expect((await signIn(patient)).ok).toBe(true);
  });

  it('is for Super Admins of the person’s only clinic to take', async () => {
    await at().expectNotAllowed([nurse, await withSecondFactor(patient)], reset());
    expect(await hasSecondFactor(patient)).toBe(true);
  });

  it('is asked for after another password was set by a link', async () => {
    await withSecondFactor(patient);
    await callFunction('requestPasswordReset', { email: patient.email });
    const password = 'a quite new passphrase';
    const code = await mailedCode(patient.email);
    expect(resultOf(await callFunction('setPassword', { code, password })).outcome).toBe('done');
    const answer: unknown = await (await signIn({ ...patient, password })).json();
    expect(answer).toHaveProperty('mfaPendingCredential');
    expect(answer).not.toHaveProperty('idToken');
  });
});
