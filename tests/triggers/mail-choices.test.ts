import type { Mail } from '@my-messages/domain/documents/mail';
import type { Notifications } from '@my-messages/domain/documents/member';
import { conversationPath, mailPath, organizationPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic, type Person } from '../support/clinic';
import { notificationId, readConversation, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { buttonTarget, mailsTo } from '../support/mailbox';
import { requiredVariable } from '../support/environment';
import { functionNamed, type Run } from './support/built-functions';
import * as box from './support/outbox';
import { hasEnded, isDue, isSent, waits } from './support/outbox';

const HOUR = 3_600_000;

let between: Between;
let patient: Person;
let sweepMail: Run;

beforeAll(async () => {
  sweepMail = await functionNamed('sweepMail');
});

beforeEach(async () => {
  const clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
});

afterAll(closeAdmin);

const choose = (choice: Partial<Notifications>) =>
  box.chooseMail(between.organizationId, patient.uid, choice);
const outbox = () => box.outboxOf(between.organizationId);
const mailOf = (kind: Mail['kind'], holds: (mail: Mail) => boolean) =>
  box.mailOf(between.organizationId, kind, holds);
const subjects = async () => (await mailsTo(patient.email)).map(({ subject }) => subject);

describe('who wants one mail at set hours', () => {
  // So far ahead that the one stays before the other, should an hour end meanwhile.
  const hoursAhead = (hours: number) => (new Date().getUTCHours() + hours) % 24;
  const hour = hoursAhead(11);
  const otherHour = hoursAhead(16);
  const longAgo = { queuedAt: Timestamp.fromMillis(Date.now() - 48 * HOUR) };

  it('gets one for all conversations, at the next of these hours', async () => {
    await choose({ email: 'daily', digestHours: [otherHour, hour] });
    const first = await startConversation(between, 'staff', 'One');
    const second = await startConversation(between, 'staff', 'Two');
    for (const { conversationId } of [first, second]) {
      const id = notificationId(between.organizationId, conversationId);
      await mailOf('new-message', (mail) => mail.id === id && hasEnded(mail));
    }
    const digest = await mailOf('digest', waits);
    const due = new Date(digest.delivery.dueTime ?? 0);
    expect([due.getUTCHours(), due.getUTCMinutes()]).toEqual([hour, 0]);
    expect(due.getTime() - Date.now()).toBeLessThanOrEqual(12 * HOUR);
    expect(await subjects()).toEqual([]);

    await isDue(digest, longAgo);
    await sweepMail({});
    await mailOf('digest', isSent);
    expect(await subjects()).toEqual(['You have unread messages']);
    expect((await outbox()).filter(({ kind }) => kind === 'digest')).toHaveLength(1);
    const [received] = await mailsTo(patient.email);
    expect(received && buttonTarget(received)).toBe(`${requiredVariable('APP_URL')}/messages`);
    for (const { conversationId } of [first, second]) {
      await eventually('who wrote it sees that it was told', async () => {
        const { portal } = await readConversation(between.organizationId, conversationId);
        return portal.told === 1;
      });
    }
  });

  it('is told once more by the next one, the clinic’s time after, of what is unread still', async () => {
    await choose({ email: 'daily' });
    await startConversation(between, 'staff', 'One');
    const digest = await mailOf('digest', waits);
    const told = await mailOf('new-message', hasEnded);
    // A day is what the clinic has set; never before the digest has gone.
    expect(told.delivery.dueTime).toBeGreaterThanOrEqual(digest.delivery.dueTime ?? Infinity);
    expect((told.delivery.dueTime ?? Infinity) - Date.now()).toBeLessThanOrEqual(24 * HOUR);

    // As if the first had gone out on a day before.
    await adminFirestore().doc(mailPath(digest.id)).delete();
    await isDue(told);
    await sweepMail({});
    const reminder = await mailOf('reminder', hasEnded);
    expect(reminder.delivery).toMatchObject({ info: { notSent: 'in-digest' }, dueTime: null });
    expect((await mailOf('new-message', ({ id }) => id === told.id)).delivery.dueTime).toBeNull();
    await isDue(await mailOf('digest', waits), longAgo);
    await sweepMail({});
    await mailOf('digest', isSent);
    expect(await subjects()).toEqual(['You have unread messages']);
  });

  it('gets one when they choose another hour meanwhile, at that one', async () => {
    await choose({ email: 'daily', digestHours: [hour] });
    await startConversation(between, 'staff', 'One');
    const before = await mailOf('digest', waits);
    await choose({ email: 'daily', digestHours: [otherHour] });
    await startConversation(between, 'staff', 'Two');
    await mailOf('digest', (mail) => mail.id !== before.id && waits(mail));
    await isDue(before);
    await sweepMail({});
    const moved = await mailOf('digest', (mail) => mail.id === before.id && hasEnded(mail));
    expect(moved.delivery).toMatchObject({ info: { notSent: 'in-digest' }, dueTime: null });
    expect((await outbox()).filter((mail) => mail.kind === 'digest' && waits(mail))).toHaveLength(1);
    expect(await subjects()).toEqual([]);
  });

  it('gets none when all was read by then', async () => {
    await choose({ email: 'daily' });
    const { conversationId } = await startConversation(between, 'staff', 'One');
    const digest = await mailOf('digest', waits);
    await seen(conversationId);
    await isDue(digest, longAgo);
    await sweepMail({});
    expect((await mailOf('digest', hasEnded)).delivery.info).toEqual({
      notSent: 'already-seen',
    });
    expect(await subjects()).toEqual([]);
  });
});

it('who has quiet hours gets the mail when they are over', async () => {
  const hour = new Date().getUTCHours();
  await choose({ quiet: { from: hour, until: (hour + 2) % 24 } });
  await startConversation(between, 'staff', 'One');
  const waiting = await mailOf('new-message', waits);
  expect(waiting.delivery.dueTime).toBeGreaterThan(Date.now());
  expect(new Date(waiting.delivery.dueTime ?? 0).getUTCHours()).toBe((hour + 2) % 24);
  expect(await subjects()).toEqual([]);
  await choose({ quiet: null });
  await isDue(waiting);
  await sweepMail({});
  await mailOf('new-message', isSent);
  expect(await subjects()).toEqual(['You have a new message']);
});

describe('who has not read what was told', () => {
  it('is reminded once, after the clinic’s time', async () => {
    await adminFirestore()
      .doc(organizationPath(between.organizationId))
      .update({ 'messaging.reminderHours': 48 });
    await startConversation(between, 'staff', 'One');
    const told = await mailOf('new-message', isSent);
    const wait = (told.delivery.dueTime ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(47 * HOUR);
    expect(wait).toBeLessThanOrEqual(48 * HOUR);
    await isDue(told);
    await sweepMail({});
    await mailOf('reminder', isSent);
    expect((await mailOf('new-message', isSent)).delivery.dueTime).toBeNull();
    await isDue(told);
    await sweepMail({});
    expect(await subjects()).toEqual(['You have a new message', 'A message is still waiting for you']);
  });

  it('is not reminded of what was read, nor where the clinic does not want it', async () => {
    const { conversationId } = await startConversation(between, 'staff', 'One');
    const told = await mailOf('new-message', isSent);
    await seen(conversationId);
    await isDue(told);
    await sweepMail({});
    expect((await mailOf('new-message', isSent)).delivery.dueTime).toBeNull();

    await adminFirestore()
      .doc(organizationPath(between.organizationId))
      .update({ 'messaging.reminderHours': null });
    const other = await startConversation(between, 'staff', 'Two');
    const id = notificationId(between.organizationId, other.conversationId);
    const last = await mailOf('new-message', (mail) => mail.id === id && isSent(mail));
    expect(last.delivery.dueTime).toBeNull();
    expect((await outbox()).filter(({ kind }) => kind === 'reminder')).toEqual([]);
  });
});

describe('a test', () => {
  const ask = (organizationId: string, person: Person | null) =>
    callFunction('sendTestMail', { organizationId }, person);

  it('comes to who asks for it, whatever they have chosen, and not twice in a row', async () => {
    await choose({ email: 'none' });
    expect(resultOf(await ask(between.organizationId, patient)).outcome).toBe('queued');
    await mailOf('test', isSent);
    expect(await subjects()).toEqual(['This is a test']);
    // Five minutes may end between two of them, not twice.
    const again = async () => resultOf(await ask(between.organizationId, patient)).outcome;
    expect([await again(), await again()]).toContain('queued-before');
  });

  it('comes to staff, too', async () => {
    const { organizationId, staff } = between;
    expect(resultOf(await ask(organizationId, staff)).outcome).toBe('queued');
    await mailOf('test', isSent);
    expect((await mailsTo(staff.email)).map(({ subject }) => subject)).toEqual(['This is a test']);
  });

  it.each<[string, () => Promise<Person> | Person | null, number]>([
    ['nobody', () => null, 401],
    ['somebody of another clinic', async () => (await openClinic()).addPortalUser('Ola Other'), 403],
  ])('comes not to %s', async (_who, person, status) => {
    expect((await ask(between.organizationId, await person())).status).toBe(status);
    expect((await ask('no_id', patient)).status).toBe(400);
    expect(await outbox()).toEqual([]);
  });
});

const seen = (conversationId: string) =>
  adminFirestore()
    .doc(conversationPath(between.organizationId, conversationId))
    .update({ 'portal.seen': 1, 'portal.unread': false });
