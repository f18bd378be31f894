import { memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf, signedInSince, signIn } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { storedChanges } from './support/stored-changes';

let clinic: Clinic;
let nurse: Person;

beforeAll(async () => {
  clinic = await openClinic();
  nurse = await clinic.addStaff('Nora Nurse');
});

afterAll(closeAdmin);

const sessionsFrom = async (person: Person) => {
  const member = await adminFirestore().doc(memberPath(clinic.organizationId, person.uid)).get();
  return (member.get('sessionsFrom') ?? null) as Timestamp | null;
};

it('whoever ends their sessions is out everywhere at once, alone, and signs in again', async () => {
  const { organizationId } = clinic;
  const patient = await clinic.addPortalUser('Lea Lostphone');
  const session = await signedInSince(patient);
  const before = Date.now();
  const { value, changes } = await storedChanges(organizationId, () =>
    callFunction('endSessions', { organizationId }, session.person),
  );
  expect(resultOf(value)).toEqual({ outcome: 'done' });
  expect(changes).toEqual({
    [`members/${patient.uid}`]: { sessionsFrom: expect.any(Timestamp) as Timestamp },
  });
  expect(await session.isOpen()).toBe(false);
  const from = await sessionsFrom(patient);
  expect(Math.abs((from?.toMillis() ?? 0) - before)).toBeLessThan(60_000);
  for (const name of ['sendTestMail', 'endSessions', 'noteDownload'] as const)
    expect((await callFunction(name, { organizationId }, session.person)).status).toBe(401);

  expect((await signIn(patient)).ok).toBe(true);
  expect(resultOf(await callFunction('sendTestMail', { organizationId }, { ...patient })).outcome).toBe(
    'queued',
  );
  expect(await sessionsFrom(nurse)).toBe(null);
  expect(resultOf(await callFunction('sendTestMail', { organizationId }, nurse)).outcome).toBe('queued');
});

it('nobody ends sessions without being signed in', async () => {
  const { organizationId } = clinic;
  expect((await callFunction('endSessions', { organizationId })).status).toBe(401);
  expect((await callFunction('endSessions', {}, nurse)).status).toBe(400);
});
