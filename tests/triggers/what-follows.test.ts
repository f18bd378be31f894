import { conversationPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { whatFollows } from './support/what-follows';

let between: Between;

/** The last because the conversation says then that the mail has told of the message; it finds nothing to do. */
const TOLD = ['onConversationWritten', 'onMessageCreated', 'onMailQueued', 'onConversationWritten'];

beforeAll(async () => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
});

afterAll(closeAdmin);

it('a message of the staff with its mail is followed by four invocations, seven writes and twelve reads', async () => {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  await adminFirestore().doc(path(conversationId)).update({ 'portal.seen': 1, 'portal.unread': false });
  const followed = await whatFollows(path(conversationId), () =>
    sendNext(between, conversationId, 'staff', 'How are you?'),
  );
  expect(followed.invoked).toEqual(TOLD);
  expect(followed.collections).toEqual([
    'auditEvents',
    'conversations',
    'inboxes',
    'mail',
    'mail',
    'mail',
    'searchEntries',
  ]);
  // The mail is looked at four times, and whether it is wanted is asked anew at the moment of sending; whose the
  // conversation is, once more when what it is found by is written.
  expect(followed.reads).toBe(12);
});

it('a further one while that mail is unopened, by two and four: the mail covers it', async () => {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  await whatFollows(path(conversationId), () => sendNext(between, conversationId, 'staff', 'How are you?'));
  const followed = await whatFollows(path(conversationId), () =>
    sendNext(between, conversationId, 'staff', 'And today?'),
  );
  expect(followed.invoked).toEqual(['onConversationWritten', 'onMessageCreated']);
  expect(followed.collections).toEqual(['auditEvents', 'inboxes', 'mail', 'searchEntries']);
});

it('an answer that ends a wait, by one write more: who waits for the staff is counted anew', async () => {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  await sendNext(between, conversationId, 'portal', 'May I come?');
  const seen = { 'staff.seen': 1, 'staff.unread': false, 'portal.seen': 1, 'portal.unread': false };
  await adminFirestore().doc(path(conversationId)).update(seen);
  const followed = await whatFollows(path(conversationId), () =>
    sendNext(between, conversationId, 'staff', 'Yes'),
  );
  expect(followed.invoked).toEqual(TOLD);
  const written = [
    'auditEvents',
    'conversations',
    'inboxes',
    'inboxes',
    'mail',
    'mail',
    'mail',
    'searchEntries',
  ];
  expect(followed.collections).toEqual(written);
});

it('that staff open a message, by one line of the audit trail and their count', async () => {
  const { conversationId } = await startConversation(between, 'portal', 'May I come?');
  const seen = { 'staff.seen': 1, 'staff.seenAt': Timestamp.now(), 'staff.unread': false };
  const followed = await whatFollows(path(conversationId), () =>
    adminFirestore().doc(path(conversationId)).update(seen),
  );
  expect(followed.invoked).toEqual(['onConversationWritten']);
  expect(followed.collections).toEqual(['auditEvents', 'inboxes']);
});

const path = (conversationId: string) => conversationPath(between.organizationId, conversationId);
