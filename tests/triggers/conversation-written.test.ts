import { collectionPath, conversationPath, unreadTotalsPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { readUnread, sendNext, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { functionNamed } from './support/built-functions';

let between: Between;

beforeEach(async () => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
});

afterAll(closeAdmin);

const totals = (uid: string) => readUnread(between.organizationId, uid);

const unread = (uid: string, unreadMessages: number, unreadConversations: number) =>
  eventually(`${String(unreadMessages)} unread messages`, async () => {
    const now = await totals(uid);
    return now?.unreadMessages === unreadMessages && now.unreadConversations === unreadConversations;
  });

const change = (conversationId: string, fields: Record<string, unknown>) =>
  adminFirestore().doc(conversationPath(between.organizationId, conversationId)).update(fields);

describe('the unread totals', () => {
  it('follow sending, reading and archiving on both sides', async () => {
    const { patient, staff } = between;
    const { conversationId } = await startConversation(between, 'staff', 'One');
    await unread(patient.uid, 1, 1);
    await sendNext(between, conversationId, 'staff', 'Two');
    await unread(patient.uid, 2, 1);
    const other = await startConversation(between, 'staff', 'Three');
    await unread(patient.uid, 3, 2);
    await change(conversationId, { 'portal.seen': 1 });
    await unread(patient.uid, 2, 2);
    await change(conversationId, { 'portal.seen': 2, 'portal.unread': false, 'portal.archived': true });
    await unread(patient.uid, 1, 1);
    await sendNext(between, other.conversationId, 'portal', 'Answer');
    await unread(staff.uid, 1, 1);
    await unread(patient.uid, 1, 1);
  });

  it('are the same when an event comes twice, and never go back to an older count', async () => {
    const { organizationId, patient } = between;
    const { conversationId } = await startConversation(between, 'staff', 'One');
    await unread(patient.uid, 1, 1);
    const after = await adminFirestore().doc(conversationPath(organizationId, conversationId)).get();
    const event = {
      params: { organizationId, conversationId },
      data: { before: await adminFirestore().doc('nowhere/at-all').get(), after },
    };
    const run = await functionNamed('onConversationWritten');
    await run(event);
    await run(event);
    await unread(patient.uid, 1, 1);

    // A newer count than any that is to come.
    const newer = {
      unreadMessages: 7,
      unreadConversations: 3,
      asOf: Timestamp.fromMillis(Date.now() + 3_600_000),
    };
    await adminFirestore().doc(unreadTotalsPath(organizationId, patient.uid)).set(newer);
    await run(event);
    expect(await totals(patient.uid)).toMatchObject({ unreadMessages: 7, unreadConversations: 3 });
  });
});

describe('the audit trail', () => {
  it('has who archived a conversation, once however often the event comes', async () => {
    const { organizationId, staff } = between;
    const { conversationId } = await startConversation(between, 'portal', 'One');
    const conversation = adminFirestore().doc(conversationPath(organizationId, conversationId));
    const before = await conversation.get();
    await change(conversationId, { 'staff.archived': true });
    const archived = adminFirestore()
      .collection(collectionPath(organizationId, 'auditEvents'))
      .where('about.conversationId', '==', conversationId)
      .where('action', '==', 'archive');
    const line = await eventually('the line', async () => (await archived.get()).docs[0]);
    expect(line.data()).toMatchObject({ actorId: staff.uid, detail: { archived: true } });
    const again = {
      params: { organizationId, conversationId },
      time: new Date((line.get('at') as Timestamp).toMillis()).toISOString(),
      data: { before, after: await conversation.get() },
    };
    await (
      await functionNamed('onConversationWritten')
    )(again);
    expect((await archived.get()).size).toBe(1);
  });
});
