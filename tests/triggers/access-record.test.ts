import { audited, auditTarget } from '@my-messages/domain/derived/audit-events';
import { LIMITS } from '@my-messages/domain/limits';
import { auditEventPath, conversationPath, memberPath, staffPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import * as v from 'valibot';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import type { Clinic, Person } from '../support/clinic';
import { sendNext, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { openConversation } from './support/open-conversation';

let clinic: Clinic;
let between: Between;
let superAdmin: Person;
let doctor: Person;
let conversationId: string;

beforeEach(async () => {
  ({ clinic, superAdmin, between, doctor, conversationId } = await openConversation());
});

afterAll(closeAdmin);

const ask = (person: Person | null, after: string | null = null) =>
  callFunction('listAccess', { organizationId: clinic.organizationId, conversationId, after }, person);
const record = async (after: string | null = null) => resultOf(await ask(between.patient, after));
const lines = (count: number) =>
  eventually(`${String(count)} lines`, async () => {
    const { rows } = await record();
    return Array.isArray(rows) && rows.length === count ? rows : null;
  });
const open = (seen: number, at: number) =>
  adminFirestore()
    .doc(conversationPath(clinic.organizationId, conversationId))
    .update({ 'staff.seen': seen, 'staff.unread': false, 'staff.seenAt': Timestamp.fromMillis(at) });

describe('who had to do with a conversation', () => {
  it('is told to its portal user, newest first, by name: who opened it, and who handed it over to whom', async () => {
    const [first, second] = [Date.UTC(2026, 0, 5, 9), Date.UTC(2026, 0, 5, 10)];
    await open(1, first);
    await sendNext(between, conversationId, 'portal', 'Two');
    await open(2, second);
    await lines(2);
    const handed = await callFunction(
      'handOver',
      { organizationId: clinic.organizationId, conversationId, toId: doctor.uid },
      superAdmin,
    );
    expect(resultOf(handed).outcome).toBe('done');
    const nora = { name: 'Nora Nurse' };
    expect(await lines(3)).toMatchObject([
      { action: 'hand-over', by: { name: 'Sam Super' }, to: { name: 'Dora Doctor' } },
      { action: 'open-conversation', at: second, by: nora, to: null },
      { action: 'open-conversation', at: first, by: nora, to: null },
    ]);
    expect(await record()).toMatchObject({ next: null });
  });

  it('is told but for what is malformed, and of somebody whose card is, without a name', async () => {
    const { organizationId } = clinic;
    await open(1, Date.UTC(2026, 0, 5, 9));
    await lines(1);
    await adminFirestore()
      .doc(auditEventPath(organizationId, `malformed_${conversationId}`))
      .set({
        ...{ action: 'open-conversation', actorId: 7, at: Timestamp.now() },
        about: { conversationId },
      });
    await adminFirestore().doc(staffPath(organizationId, between.staff.uid)).update({ title: 7 });
    const { rows } = await record();
    expect(rows).toMatchObject([{ action: 'open-conversation', by: null, to: null }]);
  });

  it('goes on behind a line, also among those of one moment', async () => {
    const all = LIMITS.pageSize + 3;
    const batch = adminFirestore().batch();
    for (let number = 1; number <= all; number += 1) {
      const { path, data } = audited(
        {
          path: auditEventPath(
            clinic.organizationId,
            `export-conversation_${conversationId}_${String(number)}`,
          ),
          event: {
            actorId: superAdmin.uid,
            action: 'export-conversation',
            target: auditTarget.conversation(conversationId),
            detail: {},
            at: Date.UTC(2026, 0, 5),
          },
        },
        Timestamp,
        Date.now(),
      );
      batch.set(adminFirestore().doc(path), data);
    }
    await batch.commit();
    const first = await record();
    const second = await record(v.parse(v.string(), first['next']));
    expect([first, second].map(({ rows }) => v.parse(v.array(v.unknown()), rows).length)).toEqual([
      LIMITS.pageSize,
      3,
    ]);
    expect(second).toMatchObject({ next: null });
  });

  it('is told to nobody else', async () => {
    const relative = await clinic.addPortalUser('Gail Guardian');
    for (const person of [between.staff, superAdmin, relative])
      expect(resultOf(await ask(person)).outcome).toBe('not-allowed');
    expect((await ask(null)).status).toBe(401);
    await adminFirestore()
      .doc(memberPath(clinic.organizationId, between.patient.uid))
      .update({ active: false });
    expect(await record()).toEqual({ outcome: 'not-allowed' });
  });
});
