import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import { parseMail, type MailDelivery } from '@my-messages/domain/documents/mail';
import { connectionId, connectionPath, mailPath, memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { adminAuth, adminFirestore, closeAdmin } from '../support/admin';
import { callFunction } from '../support/call-function';
import { openClinic, type Person } from '../support/clinic';
import { notificationId, startConversation, type Between } from '../support/conversation';
import { requiredVariable } from '../support/environment';
import { eventually } from '../support/eventually';
import { mailsTo, rawMail } from '../support/mailbox';

/** As the functions' environment file of the tests has it. */
const SECRET = 'a-secret-of-the-tests';
const ADDRESS = `${requiredVariable('FUNCTIONS_EMULATOR_ORIGIN')}/${requiredVariable('GCLOUD_PROJECT')}/${FUNCTIONS_REGION}/returnedMail`;

let between: Between;
let patient: Person;
let mailId: string;
/** The mail as it went out. */
let sent: string;

beforeEach(async () => {
  const clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
  sent = await tellOfMessage();
});

afterAll(closeAdmin);

/** Has staff write, and gives the mail that tells of it. */
async function tellOfMessage(): Promise<string> {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  mailId = notificationId(between.organizationId, conversationId);
  await eventually('the mail is sent', async () => (await delivery())?.state === 'SUCCESS');
  const last = (await mailsTo(patient.email)).at(-1);
  if (last === undefined) throw new Error('no mail came');
  return await rawMail(last);
}

async function delivery(): Promise<MailDelivery | null> {
  const snapshot = await adminFirestore().doc(mailPath(mailId)).get();
  return snapshot.exists ? parseMail(mailId, snapshot.data()).delivery : null;
}

/** The mail as its recipient's server sends it back. */
const report = (status: string, original = sent) =>
  [
    'From: mailer-daemon@relay.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=cut',
    '',
    '--cut',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    '',
    `Final-Recipient: rfc822; ${patient.email}`,
    'Action: failed',
    `Status: ${status}`,
    '',
    '--cut',
    'Content-Type: message/rfc822',
    '',
    original,
    '--cut--',
    '',
  ].join('\r\n');

/** The status with which a request is answered. */
async function hand(
  body: string | null,
  { authorization = `Bearer ${SECRET}`, type = 'message/rfc822', method = 'POST' } = {},
): Promise<number> {
  const { status } = await fetch(ADDRESS, { method, headers: { authorization, 'content-type': type }, body });
  return status;
}

/** What the person is told, and what the staff are, and when any of it was last written. */
async function said() {
  const member = await adminFirestore().doc(memberPath(between.organizationId, patient.uid)).get();
  const connection = await adminFirestore()
    .doc(connectionPath(between.organizationId, connectionId(between.chartId, patient.uid)))
    .get();
  const marks = [
    member.get('mailRefusedAt') instanceof Timestamp,
    connection.get('mailRefused') as unknown,
  ] as const;
  return { marks, times: [member.updateTime?.toMillis(), connection.updateTime?.toMillis()] };
}
const marks = async () => (await said()).marks;

it('a mail that comes back has its address marked, to the person and to the staff, whatever is accepted then', async () => {
  expect(await hand(report('5.1.1'))).toBe(204);
  expect(await marks()).toEqual([true, true]);
  expect(await delivery()).toMatchObject({ state: 'SUCCESS', error: '5.1.1' });
  expect(JSON.stringify(await delivery())).not.toContain(patient.email);
  await tellOfMessage();
  expect(await marks()).toEqual([true, true]);
});

it('the same report twice changes nothing, also after a test has taken the mark away', async () => {
  await hand(report('5.1.1'));
  const first = await said();
  expect(await hand(report('5.1.1'))).toBe(204);
  expect(await said()).toEqual(first);
  await callFunction('sendTestMail', { organizationId: between.organizationId }, patient);
  await eventually('the mark is gone', async () => (await marks()).every((marked) => marked === false));
  expect(await hand(report('5.1.1'))).toBe(204);
  expect(await marks()).toEqual([false, false]);
});

it('what came back from an address of before marks no other', async () => {
  await adminAuth().updateUser(patient.uid, { email: `new-${patient.email}` });
  expect(await hand(report('5.1.1'))).toBe(204);
  expect(await marks()).toEqual([false, false]);
});

it('what tells of no address is answered alike and changes nothing', async () => {
  const unknown = sent.replace(/^(Message-ID: <).{6}/im, '$1000000');
  for (const raw of [report('5.2.2'), report('5.1.1', unknown), sent]) expect(await hand(raw)).toBe(204);
  expect(await marks()).toEqual([false, false]);
  expect(await delivery()).toMatchObject({ error: null });
});

it('who does not have the secret is refused, whatever they ask', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer owner', `Bearer ${SECRET}x`, `Basic ${SECRET}`, SECRET])
    expect(await hand(report('5.1.1'), { authorization }), authorization).toBe(401);
  expect(await hand('x', { authorization: '', method: 'PUT' })).toBe(401);
  expect(await marks()).toEqual([false, false]);
});

it('what is no message, or too large, or not handed in by POST is refused', async () => {
  const padded = (bytes: number) => `Subject: Hello\r\n\r\n${'a'.repeat(bytes - 18)}`;
  expect(await hand(padded(1_000_000))).toBe(204);
  expect(await hand(padded(1_000_001))).toBe(413);
  expect(await hand('\r\nno header')).toBe(400);
  expect(await hand('')).toBe(400);
  expect(await hand(report('5.1.1'), { type: 'text/plain' })).toBe(400);
  expect(await hand(null, { method: 'GET' })).toBe(405);
  expect(await hand(report('5.1.1'), { method: 'PUT' })).toBe(405);
  expect(await marks()).toEqual([false, false]);
});
