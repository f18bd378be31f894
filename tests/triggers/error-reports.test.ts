import { parseProblem } from '@my-messages/domain/documents/problem';
import { memberPath, problemPath, rateLimitPath } from '@my-messages/domain/paths';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { eventually } from '../support/eventually';

let clinic: Clinic;
let patient: Person;

beforeEach(async () => {
  clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Canarypatient');
});

afterAll(closeAdmin);

const report = (changes: object = {}) => ({
  organizationId: clinic.organizationId,
  reference: '1630a1a1',
  kind: 'unexpected',
  code: null,
  collection: 'messages',
  field: 'body',
  ...changes,
});

const stored = async (path: string) => (await adminFirestore().doc(path).get()).data();
const problemOf = (reference = '1630a1a1') => problemPath(clinic.organizationId, `screen_${reference}`);

/** Sends a report, which is answered the same whatever becomes of it. */
async function tell(person: Person | null, changes: object = {}) {
  const { status, body } = await callFunction('reportError', report(changes), person);
  expect([status, JSON.parse(body)]).toEqual([200, { result: { received: true } }]);
}

describe('an error that somebody saw', () => {
  it('is told to their clinic, by codes alone, and ends by itself', async () => {
    await tell(patient, { message: 'my canary hurts' });
    const data = await stored(problemOf());
    expect(parseProblem('screen_1630a1a1', data)).toMatchObject({
      kind: 'screen',
      step: 'unexpected',
      target: 'messages/body',
      code: 'malformed messages body',
      personId: null,
    });
    expect(data?.['expiresAt']).toBeDefined();
    expect(JSON.stringify(data)).not.toContain(patient.uid);
    expect(JSON.stringify(data)).not.toMatch(/canary/i);
  });

  it('is over when a Super Admin has seen to it', async () => {
    await tell(patient);
    const admin = await clinic.addAdmin('Ada Canaryadmin');
    const change = { kind: 'try-again', problemIds: ['screen_1630a1a1'] };
    await callFunction('administer', { organizationId: clinic.organizationId, change }, admin);
    await eventually('the problem is over', async () => (await stored(problemOf())) === undefined);
  });

  it('is told to no clinic by somebody who is not of it, or not any more, or not signed in', async () => {
    const other = await (await openClinic()).addPortalUser('Otto Canaryother');
    await tell(other);
    await tell(null);
    await clinic.change(memberPath(clinic.organizationId, patient.uid), { active: false });
    await tell(patient);
    expect(await stored(problemOf())).toBeUndefined();
  });

  it('is heard ten times a minute of one person, and no more often', async () => {
    for (let number = 0; number <= 10; number += 1) {
      await tell(patient, { reference: `0000000${number.toString(16)}` });
    }
    expect(await stored(problemOf('00000009'))).toBeDefined();
    expect(await stored(problemOf('0000000a'))).toBeUndefined();
    expect(await stored(rateLimitPath(`report-error_${patient.uid}`))).toMatchObject({ count: 10 });
  });

  it('is refused where it is more than codes', async () => {
    const { status } = await callFunction('reportError', report({ code: 'my knee hurts' }), patient);
    expect(status).toBe(400);
    expect(await stored(problemOf())).toBeUndefined();
  });
});
