import type { Mail } from '@my-messages/domain/documents/mail';
import { UNCHOSEN } from '@my-messages/domain/documents/member';
import { conversationPath, memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import { notificationId, sendNext, startConversation, type Between } from '../support/conversation';
import { requiredVariable } from '../support/environment';
import { eventually } from '../support/eventually';
import { buttonTarget, mailsTo, rawMail } from '../support/mailbox';
import { functionNamed, type Run } from './support/built-functions';
import { chooseMail, hasEnded, isDue, isSent, mailOf, outboxOf, waits } from './support/outbox';

const HOUR = 3_600_000;

let between: Between;
let nurse: Person;
let sweepMail: Run;

beforeAll(async () => {
  sweepMail = await functionNamed('sweepMail');
});

beforeEach(async () => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser("Zoë O'Canary");
  nurse = await clinic.addStaff('Nora Canarynurse');
  const chartId = await clinic.addChart(patient, [nurse]);
  between = {
    organizationId: clinic.organizationId,
    chartId,
    patient,
    staff: nurse,
    subject: 'Canarysubject',
  };
});

afterAll(closeAdmin);

const choose = (choice: Parameters<typeof chooseMail>[2]) =>
  chooseMail(between.organizationId, nurse.uid, choice);
const told = (kind: Mail['kind'], holds: (mail: Mail) => boolean) =>
  mailOf(between.organizationId, kind, holds);
const subjects = async () => (await mailsTo(nurse.email)).map(({ subject }) => subject);

it('who wants each is told by one mail of all that comes unopened, which says nothing of it', async () => {
  await choose({ email: 'each' });
  const { conversationId } = await startConversation(between, 'portal', 'Canarybody');
  const first = await told('new-message', isSent);
  expect(first).toMatchObject({
    id: notificationId(between.organizationId, conversationId, 1, between.staff),
    recipientId: nurse.uid,
  });
  await sendNext(between, conversationId, 'portal', 'Canarymore');
  await told('new-message', (mail) => mail.kind === 'new-message' && mail.through === 2);
  const [received, ...more] = await mailsTo(nurse.email);
  expect(more).toEqual([]);
  if (received === undefined) throw new Error('the mail is gone');
  const wire = `${await rawMail(received)}\n${received.text}\n${received.html}`;
  expect(wire).not.toMatch(/canary|zoë|nora|nurse|general care/i);
  expect(wire).not.toContain(between.organizationId);
  expect(buttonTarget(received)).toBe(`${requiredVariable('APP_URL')}/messages/${conversationId}`);

  await adminFirestore()
    .doc(conversationPath(between.organizationId, conversationId))
    .update({ 'staff.seen': 2, 'staff.unread': false });
  await sendNext(between, conversationId, 'portal', 'After that');
  await told('new-message', (mail) => mail.kind === 'new-message' && mail.first === 3 && isSent(mail));
  expect(await subjects()).toEqual(['You have a new message', 'You have a new message']);
});

it('who has chosen nothing is told by one mail of all conversations, at the next of their hours', async () => {
  // As it is stored for staff who were there before they could choose.
  const { digestHours, ...older } = UNCHOSEN.staff;
  await adminFirestore()
    .doc(memberPath(between.organizationId, nurse.uid))
    .update({ notifications: { ...older, email: 'each', timeZone: null } });
  for (const body of ['One', 'Two']) {
    const { conversationId } = await startConversation(between, 'portal', body);
    const id = notificationId(between.organizationId, conversationId, 1, between.staff);
    await told('new-message', (mail) => mail.id === id && hasEnded(mail));
  }
  const digest = await told('digest', waits);
  const hour = new Intl.DateTimeFormat('en-US', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'America/New_York',
  }).format(digest.delivery.dueTime ?? 0);
  expect(digestHours).toContain(Number(hour));
  expect(await subjects()).toEqual([]);

  await isDue(digest, { queuedAt: Timestamp.fromMillis(Date.now() - 48 * HOUR) });
  await sweepMail({});
  await told('digest', isSent);
  expect(await subjects()).toEqual(['You have unread messages']);
  expect((await outboxOf(between.organizationId)).filter(({ kind }) => kind === 'digest')).toHaveLength(1);
  const [received] = await mailsTo(nurse.email);
  expect(received && buttonTarget(received)).toBe(`${requiredVariable('APP_URL')}/messages`);
});

it('who has not read what was told is reminded once', async () => {
  await choose({ email: 'each' });
  await startConversation(between, 'portal', 'One');
  await isDue(await told('new-message', isSent));
  await sweepMail({});
  await told('reminder', isSent);
  expect(await subjects()).toEqual(['You have a new message', 'A message is still waiting for you']);
});

it.each([
  ['wants none', 'switched-off', { notifications: { ...UNCHOSEN.staff, email: 'none' } }],
  ['is inactive', 'inactive', { active: false }],
  ['has not accepted', 'inactive', { acceptedAt: null }],
  ['is not available for portal messages', 'unavailable', { availableForPortalMessages: false }],
])('who %s is not told, and the outbox says why', async (_who, reason, change) => {
  await choose({ email: 'each' });
  await adminFirestore().doc(memberPath(between.organizationId, nurse.uid)).update(change);
  await startConversation(between, 'portal', 'One');
  expect((await told('new-message', hasEnded)).delivery.info).toEqual({ notSent: reason });
  expect(await subjects()).toEqual([]);
});

describe('what may be urgent', () => {
  const URGENT = 'I have chest pain and cannot breathe.';
  const urgentMails = async () =>
    (await outboxOf(between.organizationId)).filter(({ kind }) => kind === 'urgent');

  it('is told at once, whatever hours they have chosen, and without a word of it', async () => {
    await choose({ email: 'daily', digestHours: [new Date(Date.now() + 5 * HOUR).getUTCHours()] });
    const { conversationId } = await startConversation(between, 'portal', 'Canarymorning');
    await sendNext(between, conversationId, 'portal', URGENT);
    expect(await told('urgent', isSent)).toMatchObject({ conversationId, upTo: 2, recipientId: nurse.uid });
    const [received, ...more] = await mailsTo(nurse.email);
    expect(more).toEqual([]);
    if (received === undefined) throw new Error('the mail is gone');
    expect(received.subject).toBe('A message may be urgent');
    const wire = `${await rawMail(received)}\n${received.text}\n${received.html}`;
    expect(wire).not.toMatch(/canary|zoë|nora|nurse|chest|breathe/i);
    expect(buttonTarget(received)).toBe(`${requiredVariable('APP_URL')}/messages/${conversationId}`);

    // Not opened yet: they know.
    await sendNext(between, conversationId, 'portal', URGENT);
    const path = conversationPath(between.organizationId, conversationId);
    const isMarked = async () => (await adminFirestore().doc(path).get()).get('urgency.number') === 3;
    await eventually('the third message is marked', isMarked);
    expect(await urgentMails()).toHaveLength(1);
    // Opened, and not answered: another is news.
    await adminFirestore().doc(path).update({ 'staff.seen': 3, 'staff.unread': false });
    await sendNext(between, conversationId, 'portal', URGENT);
    await told('urgent', (mail) => mail.kind === 'urgent' && mail.upTo === 4 && isSent(mail));
  });

  it('is not told to who wants no mail, nor once it was answered', async () => {
    await choose({ email: 'none' });
    const { conversationId } = await startConversation(between, 'portal', URGENT);
    expect((await told('urgent', hasEnded)).delivery.info).toEqual({ notSent: 'switched-off' });
    const [mail] = await urgentMails();
    if (mail === undefined) throw new Error('the mail is gone');
    await choose({ email: 'each' });
    await sendNext(between, conversationId, 'staff', 'We call you now.');
    await isDue(mail, { 'delivery.state': 'PENDING', 'delivery.info': null });
    await sweepMail({});
    expect((await told('urgent', hasEnded)).delivery.info).toEqual({ notSent: 'already-seen' });
    expect(await subjects()).not.toContain('A message may be urgent');
  });
});
