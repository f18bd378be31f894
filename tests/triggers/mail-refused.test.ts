import { parseMail, type Mail } from '@my-messages/domain/documents/mail';
import { mailPath } from '@my-messages/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { eventually } from '../support/eventually';
import { functionNamed, type Run } from './support/built-functions';
import { RefusingMailServer } from './support/refusing-mail-server';

const server = new RefusingMailServer();
let patient: Person;
let mailId: string;
let run: Run;

beforeAll(async () => {
  const clinic = await openClinic();
  const { organizationId } = clinic;
  patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  const between = { organizationId, chartId, patient, staff };
  const { conversationId, messageId } = await startConversation(between, 'staff', 'Hello');
  mailId = `${organizationId}_${conversationId}_${messageId}`;
  await eventually('the mail is sent', async () => (await mail())?.delivery.state === 'SUCCESS');

  run = await functionNamed('onMailQueued');
  const port = await server.listen();
  // The functions of this process, not those of the emulator, meet the server that refuses.
  process.env['SMTP_PORT'] = String(port);
});

afterAll(closeAdmin);

async function mail(): Promise<Mail | null> {
  const snapshot = await adminFirestore().doc(mailPath(mailId)).get();
  return snapshot.exists ? parseMail(mailId, snapshot.data()) : null;
}

async function waitsAgain(): Promise<void> {
  await adminFirestore()
    .doc(mailPath(mailId))
    .update({ 'delivery.state': 'PENDING', 'delivery.attempts': 0, 'delivery.info': null });
}

it('a mail that the server puts off is tried again, and the event comes again for it', async () => {
  await waitsAgain();
  server.reply = `451 4.3.0 <${patient.email}> later`;
  await expect(run({ params: { mailId } })).rejects.toMatchObject({ code: '451/4.3.0' });
  expect((await mail())?.delivery).toMatchObject({ state: 'RETRY', attempts: 1, error: '451/4.3.0' });
  await expect(run({ params: { mailId } })).rejects.toMatchObject({ code: '451/4.3.0' });
  expect((await mail())?.delivery).toMatchObject({ state: 'RETRY', attempts: 2 });
});

it('a mail that the server refuses ends, with the code and without the address in it', async () => {
  await waitsAgain();
  server.reply = `550 5.1.1 <${patient.email}> nobody here`;
  await run({ params: { mailId } });
  expect((await mail())?.delivery).toMatchObject({ state: 'ERROR', attempts: 1, error: '550/5.1.1' });
  expect(JSON.stringify(await mail())).not.toContain(patient.email);
});

it('a mail waits while there is no server', async () => {
  await waitsAgain();
  await server.close();
  await expect(run({ params: { mailId } })).rejects.toMatchObject({ code: 'ESOCKET' });
  expect((await mail())?.delivery).toMatchObject({ state: 'RETRY', error: 'ESOCKET', leaseExpireTime: null });
});
