import { parseMail, PENDING, type Mail } from '@my-messages/domain/documents/mail';
import { parseProblem } from '@my-messages/domain/documents/problem';
import { connectionId, connectionPath, mailPath, memberPath, problemPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction } from '../support/call-function';
import { openClinic, type Person } from '../support/clinic';
import { notificationId, startConversation } from '../support/conversation';
import { eventually } from '../support/eventually';
import { mailsTo, rawMail } from '../support/mailbox';
import { withoutTriggers } from '../support/without-triggers';
import { functionNamed, type Run } from './support/built-functions';
import { RefusingMailServer } from './support/refusing-mail-server';

// The functions of this process, not those of the emulator, meet a mail server that refuses.
const server = new RefusingMailServer();
let organizationId: string;
let patient: Person;
let chartId: string;
let mailId: string;
let port: number;
let onMailQueued: Run;
let sweepMail: Run;

beforeAll(async () => {
  const clinic = await openClinic();
  organizationId = clinic.organizationId;
  patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  chartId = await clinic.addChart(patient, [staff]);
  const between = { organizationId, chartId, patient, staff };
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  mailId = notificationId(organizationId, conversationId);
  await eventually('the mail is sent', async () => (await mail())?.delivery.state === 'SUCCESS');

  onMailQueued = await functionNamed('onMailQueued');
  sweepMail = await functionNamed('sweepMail');
  server.passTo = Number(process.env['SMTP_PORT']);
  port = await server.listen();
  process.env['SMTP_PORT'] = String(port);
});

beforeEach(async () => {
  server.manner = 'answers';
  server.reply = '250 2.1.5 ok';
  await waitsAgain();
});

afterAll(() => server.close());
afterAll(closeAdmin);

const waitsAgain = () =>
  adminFirestore()
    .doc(mailPath(mailId))
    .update({
      queuedAt: Timestamp.now(),
      delivery: { ...PENDING, dueTime: Timestamp.fromMillis(Date.now() + 60_000) },
    });

async function mail(): Promise<Mail | null> {
  const snapshot = await adminFirestore().doc(mailPath(mailId)).get();
  return snapshot.exists ? parseMail(mailId, snapshot.data()) : null;
}

const delivery = async () => (await mail())?.delivery;
const event = () => onMailQueued({ params: { mailId }, time: new Date().toISOString() });
const sweep = () => sweepMail({});
const isDue = () =>
  adminFirestore()
    .doc(mailPath(mailId))
    .update({ 'delivery.dueTime': Timestamp.fromMillis(Date.now() - 1) });

it('a mail that the server puts off is the sweep’s when it is due, and not before', async () => {
  server.reply = `451 4.3.0 <${patient.email}> later`;
  await event();
  expect(await delivery()).toMatchObject({ state: 'RETRY', attempts: 1, error: '451/4.3.0' });
  expect((await delivery())?.dueTime).toBeGreaterThan(Date.now());
  await sweep();
  expect(await delivery()).toMatchObject({ attempts: 1 });
  await isDue();
  await sweep();
  expect(await delivery()).toMatchObject({ state: 'RETRY', attempts: 2 });
  server.reply = '250 2.1.5 ok';
  await isDue();
  await sweep();
  expect(await delivery()).toMatchObject({
    state: 'SUCCESS',
    attempts: 3,
    info: { accepted: 1 },
  });
});

it('a mail that the server refuses ends, told to the clinic by its code, without the address', async () => {
  server.reply = `550 5.1.1 <${patient.email}> nobody here`;
  await event();
  expect(await delivery()).toMatchObject({ state: 'ERROR', attempts: 1, error: '550/5.1.1', dueTime: null });
  const problem = await adminFirestore()
    .doc(problemPath(organizationId, `mail_${mailId}`))
    .get();
  expect(parseProblem('p', problem.data())).toMatchObject({
    kind: 'mail',
    step: 'new-message',
    code: '550/5.1.1',
  });
  expect(JSON.stringify([await mail(), problem.data()])).not.toContain(patient.email);
});

it('a person whose address is refused has it said to them and to the staff, until a test that they asked for is accepted', async () => {
  const member = adminFirestore().doc(memberPath(organizationId, patient.uid));
  const connection = adminFirestore().doc(connectionPath(organizationId, connectionId(chartId, patient.uid)));
  const said = async () => {
    const refused = (await connection.get()).get('mailRefused') as unknown;
    return [(await member.get()).get('mailRefusedAt') instanceof Timestamp, refused];
  };
  await Promise.all([member.update({ mailRefusedAt: null }), connection.update({ mailRefused: false })]);
  server.reply = '554 5.7.1 the letter looks like an advertisement';
  await event();
  expect(await said()).toEqual([false, false]);
  await waitsAgain();
  server.reply = '550 5.1.1 nobody here';
  await event();
  expect(await said()).toEqual([true, true]);
  await waitsAgain();
  server.reply = '250 2.1.5 ok';
  await event();
  expect(await said()).toEqual([true, true]);
  await callFunction('sendTestMail', { organizationId }, patient);
  await eventually('the mark is gone', async () => (await said()).every((marked) => !marked));
});

it('a mail that the server has put off for three days ends', async () => {
  server.reply = '451 4.3.0 later';
  const queuedAt = Timestamp.fromMillis(Date.now() - 73 * 3_600_000);
  await adminFirestore().doc(mailPath(mailId)).update({ queuedAt });
  await event();
  expect(await delivery()).toMatchObject({ state: 'ERROR', error: '451/4.3.0', dueTime: null });
  const problem = await adminFirestore()
    .doc(problemPath(organizationId, `mail_${mailId}`))
    .get();
  expect(problem.get('code')).toBe('451/4.3.0');
});

it.each([
  ['hangs', 'ETIMEDOUT'],
  ['closes-after-data', 'ECONNECTION'],
] as const)('a mail waits for another try after a server that %s', async (manner, code) => {
  server.manner = manner;
  await event();
  expect(await delivery()).toMatchObject({ state: 'RETRY', attempts: 1, error: code, leaseExpireTime: null });
});

it('a mail was sent when the server has said so, be it gone the next moment', async () => {
  server.manner = 'closes-after-250';
  await event();
  expect(await delivery()).toMatchObject({ state: 'SUCCESS', attempts: 1 });
});

it('a try that was taken for dead has no more say in a mail that another has taken', async () => {
  // Before any connection is passed on: the pool would use that one again, and it hangs no more.
  server.manner = 'hangs';
  const late = event();
  await eventually('the try', async () => (await delivery())?.state === 'PROCESSING');
  const lease = Timestamp.fromMillis(Date.now() + 60_000);
  const taken = { ...PENDING, state: 'PROCESSING', attempts: 2, leaseExpireTime: lease, dueTime: lease };
  await adminFirestore().doc(mailPath(mailId)).update({ delivery: taken });
  await server.close();
  await server.listen(port);
  await late;
  expect(await delivery()).toMatchObject({ state: 'PROCESSING', attempts: 2, error: null });
});

it('a try that died is taken up by the sweep, under the same Message-ID', async () => {
  server.manner = 'passes';
  const before = (await mailsTo(patient.email)).length;
  await event();
  const died = {
    ...PENDING,
    state: 'PROCESSING',
    attempts: 1,
    leaseExpireTime: Timestamp.fromMillis(Date.now() - 1),
  };
  await adminFirestore()
    .doc(mailPath(mailId))
    .update({ delivery: { ...died, dueTime: died.leaseExpireTime } });
  await sweep();
  expect(await delivery()).toMatchObject({ state: 'SUCCESS', attempts: 2 });
  const mails = (await mailsTo(patient.email)).slice(before);
  const ids = await Promise.all(
    mails.map(async (each) => /^Message-ID: (.*)$/im.exec(await rawMail(each))?.[1]),
  );
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

it('a mail that is not what it should be is told, and holds up no other', async () => {
  const malformed = `${mailId}-malformed`;
  const dueTime = Timestamp.fromMillis(Date.now() - 3_600_000);
  await withoutTriggers(async () => {
    await adminFirestore()
      .doc(mailPath(malformed))
      .set({ kind: 'new-message', organizationId, queuedAt: dueTime, delivery: { ...PENDING, dueTime } });
  });
  await isDue();
  await sweep();
  expect(await delivery()).toMatchObject({ state: 'SUCCESS' });
  const ended = await adminFirestore().doc(mailPath(malformed)).get();
  expect(ended.get('delivery')).toMatchObject({ state: 'ERROR', error: 'malformed-document', dueTime: null });
  const problem = await adminFirestore()
    .doc(problemPath(organizationId, `deliver_mail_${malformed}`))
    .get();
  expect(problem.get('code')).toMatch(/^malformed mail /);
});

it('an outage leaves a backlog as it is, and what has gathered drains within three sweeps over few connections', async () => {
  const count = Number(process.env['MAIL_BACKLOG'] ?? 100);
  const source = await adminFirestore().doc(mailPath(mailId)).get();
  const ids = Array.from({ length: count }, (_, index) => `${mailId}-${String(index)}`);
  await withoutTriggers(async () => {
    const writer = adminFirestore().bulkWriter();
    for (const id of ids) {
      const dueTime = Timestamp.fromMillis(Date.now() - 60_000);
      void writer.create(adminFirestore().doc(mailPath(id)), {
        ...source.data(),
        delivery: { ...PENDING, dueTime },
      });
    }
    await writer.close();
  });
  const states = async () => {
    const found = await adminFirestore().getAll(...ids.map((id) => adminFirestore().doc(mailPath(id))));
    return found.map((each) => parseMail(each.id, each.data()).delivery);
  };

  await server.close();
  await sweep();
  const touched = (await states()).filter(({ attempts }) => attempts > 0).length;
  expect(touched).toBeGreaterThan(0);
  expect(touched).toBeLessThan(10);

  await server.listen(port);
  server.manner = 'passes';
  server.mostConnections = 0;
  // Those that were tried in vain wait a minute more.
  for (const id of ids)
    await adminFirestore().doc(mailPath(id)).update({ 'delivery.dueTime': Timestamp.now() });
  for (let swept = 0; swept < 3; swept += 1) await sweep();
  expect((await states()).filter(({ state }) => state !== 'SUCCESS')).toEqual([]);
  expect(server.mostConnections).toBeLessThanOrEqual(5);
});
