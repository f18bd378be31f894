import { parseMail } from '@my-messages/domain/documents/mail';
import { parseProblem } from '@my-messages/domain/documents/problem';
import {
  auditEventPath,
  mailPath,
  messagePath,
  problemPath,
  searchEntryPath,
} from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import { notificationId, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { mailsTo } from '../support/mailbox';
import { functionNamed } from './support/built-functions';

let between: Between;
let patient: Person;

beforeAll(async () => {
  const clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
});

afterAll(closeAdmin);

const stored = async (path: string) => (await adminFirestore().doc(path).get()).data();

it('onMessageCreated leaves entry, line and mail as they are when its event comes again', async () => {
  const { organizationId } = between;
  const { conversationId, messageId } = await startConversation(between, 'staff', 'Hello');
  await ended(conversationId);
  const derived = [
    searchEntryPath(organizationId, `${conversationId}_${messageId}`),
    searchEntryPath(organizationId, conversationId),
    auditEventPath(organizationId, `message-sent_${conversationId}_${messageId}`),
    mailPath(notificationId(organizationId, conversationId)),
  ];
  const all = () => Promise.all(derived.map((path) => eventually(path, () => stored(path))));
  const before = await all();
  const data = await adminFirestore()
    .doc(messagePath(organizationId, conversationId, messageId))
    .get();
  const run = await functionNamed('onMessageCreated');
  await run({ params: { organizationId, conversationId, messageId }, data, time: new Date().toISOString() });
  expect(await all()).toEqual(before);
});

it('onMailQueued sends one mail however often its event comes', async () => {
  const { organizationId } = between;
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  const mailId = notificationId(organizationId, conversationId);
  await ended(conversationId);
  const sent = (await mailsTo(patient.email)).length;
  const run = await functionNamed('onMailQueued');
  await Promise.all([
    run({ params: { mailId }, time: new Date().toISOString() }),
    run({ params: { mailId }, time: new Date().toISOString() }),
  ]);
  expect(await mailsTo(patient.email)).toHaveLength(sent);
  expect(parseMail(mailId, await stored(mailPath(mailId))).delivery).toMatchObject({
    state: 'SUCCESS',
    attempts: 1,
  });
});

it('onMailQueued takes over from a try that died, once and not before its lease is up', async () => {
  const { organizationId } = between;
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  const mailId = notificationId(organizationId, conversationId);
  await ended(conversationId);
  const sent = (await mailsTo(patient.email)).length;
  const run = await functionNamed('onMailQueued');

  await heldUntil(mailId, Date.now() + 60_000);
  await run({ params: { mailId }, time: new Date().toISOString() });
  expect(await mailsTo(patient.email)).toHaveLength(sent);

  await heldUntil(mailId, Date.now() - 1);
  await Promise.allSettled([
    run({ params: { mailId }, time: new Date().toISOString() }),
    run({ params: { mailId }, time: new Date().toISOString() }),
  ]);
  await run({ params: { mailId }, time: new Date().toISOString() });
  expect(await mailsTo(patient.email)).toHaveLength(sent + 1);
  expect(parseMail(mailId, await stored(mailPath(mailId))).delivery).toMatchObject({
    state: 'SUCCESS',
    attempts: 2,
  });
});

it('a message that is not what it should be is told to the clinic instead of being tried for ever', async () => {
  const { organizationId } = between;
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  const path = messagePath(organizationId, conversationId, 'malformed00000000001');
  await adminFirestore().doc(path).set({ body: 7 });
  const problem = await eventually('the problem', () =>
    stored(problemPath(organizationId, `read_${path.replaceAll('/', '_')}`)),
  );
  expect(parseProblem('p', problem)).toMatchObject({
    kind: 'event',
    target: path,
    code: expect.stringMatching(/^malformed messages /) as string,
  });
  expect(
    await stored(searchEntryPath(organizationId, `${conversationId}_malformed00000000001`)),
  ).toBeUndefined();
});

/** Leaves a mail as a try does that died: taken, and never recorded. */
function heldUntil(mailId: string, lease: number) {
  const taken = { state: 'PROCESSING', attempts: 1, startTime: Timestamp.now(), endTime: null };
  const delivery = { ...taken, leaseExpireTime: Timestamp.fromMillis(lease), error: null, info: null };
  return adminFirestore().doc(mailPath(mailId)).update({ delivery });
}

function ended(conversationId: string) {
  const path = mailPath(notificationId(between.organizationId, conversationId));
  return eventually('the mail is sent', async () => {
    const data = await stored(path);
    return data !== undefined && parseMail('mail', data).delivery.state === 'SUCCESS';
  });
}
