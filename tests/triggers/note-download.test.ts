import type { Callables } from '@my-messages/domain/callables';
import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { memberPath } from '@my-messages/domain/paths';
import { DocumentReference } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { functionNamed } from './support/built-functions';
import { storedChanges } from './support/stored-changes';

type Outcome = Callables['noteDownload']['response']['outcome'];

let clinic: Clinic;
let patient: Person;

beforeEach(async () => {
  clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Patient');
});

afterAll(closeAdmin);

const request = () => ({ organizationId: clinic.organizationId });
const changes = (deed: () => Promise<unknown>) => storedChanges(clinic.organizationId, deed);
const ask = async (person: Person) => resultOf(await callFunction('noteDownload', request(), person));

/** In this process, for whoever entered their password so many minutes ago. */
async function entered(minutes: number) {
  const run = await functionNamed('noteDownload');
  return await run({
    data: request(),
    auth: { uid: patient.uid, token: { auth_time: Date.now() / 1000 - minutes * 60, firebase: {} } },
    rawRequest: {},
  });
}

describe('the download of somebody’s own conversations', () => {
  it('is a line of the audit trail that says who, once, and nothing else', async () => {
    const { value, changes: written } = await changes(async () => [await ask(patient), await ask(patient)]);
    expect(value).toEqual([{ outcome: 'done' }, { outcome: 'done' }]);
    const [line, ...others] = Object.entries(written);
    expect(others).toEqual([]);
    expect(line?.[0]).toMatch(/^auditEvents\/download-own_/);
    expect(parseAuditEvent('line', line?.[1])).toMatchObject({
      actorId: patient.uid,
      action: 'download-own',
      target: `members/${patient.uid}`,
      detail: {},
      about: { uid: patient.uid, chartId: null, conversationId: null },
    });
  });

  // The membership is read twice: for whether a second factor is needed, as for every call, and for what is asked.
  it('costs two reads and one write', async () => {
    const [read, created] = [
      vi.spyOn(DocumentReference.prototype, 'get'),
      vi.spyOn(DocumentReference.prototype, 'create'),
    ];
    try {
      expect(await entered(0)).toEqual({ outcome: 'done' });
      expect([read.mock.calls.length, created.mock.calls.length]).toEqual([2, 1]);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('is for nobody but an active portal user of the clinic who has accepted', async () => {
    const { organizationId } = clinic;
    const staff = await clinic.addStaff('Nora Nurse');
    const elsewhere = await (await openClinic()).addPortalUser('Otto Other');
    const inactive = await clinic.addPortalUser('Ina Inactive');
    await clinic.change(memberPath(organizationId, inactive.uid), { active: false });
    const invited = await clinic.addPortalUser('Ivo Invited');
    await clinic.change(memberPath(organizationId, invited.uid), { acceptedAt: null });
    const { value, changes: written } = await changes(() =>
      Promise.all([staff, elsewhere, inactive, invited].map(ask)),
    );
    const refused: Outcome = 'not-allowed';
    expect(value).toEqual([1, 2, 3, 4].map(() => ({ outcome: refused })));
    expect(written).toEqual({});
    expect((await callFunction('noteDownload', request())).status).toBe(401);
  });

  it('asks for the password again ten minutes after it was entered', async () => {
    const { value, changes: written } = await changes(() => entered(10.1));
    expect([value, written]).toEqual([{ outcome: 'confirm-again' }, {}]);
    expect(await entered(9.5)).toEqual({ outcome: 'done' });
  });
});
