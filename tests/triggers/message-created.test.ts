import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseMail, type Mail } from '@my-messages/domain/documents/mail';
import { parseSearchEntry } from '@my-messages/domain/documents/search-entry';
import {
  auditEventPath,
  conversationPath,
  mailPath,
  messagePath,
  searchEntryPath,
} from '@my-messages/domain/paths';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import {
  notificationId,
  readConversation,
  sendNext,
  startConversation,
  type Between,
} from '../support/conversation';
import { eventually } from '../support/eventually';
import { buttonTarget, mailsTo, rawMail } from '../support/mailbox';
import { requiredVariable } from '../support/environment';
import { functionNamed } from './support/built-functions';

let between: Between;
let patient: Person;

beforeAll(async () => {
  const clinic = await openClinic();
  patient = await clinic.addPortalUser("Zoë O'Canary");
  const staff = await clinic.addStaff('Nora Canarynurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff, subject: 'Canarysubject' };
});

afterAll(closeAdmin);

const stored = async (path: string) => (await adminFirestore().doc(path).get()).data();

/** The notification of a conversation that begins with a message of the staff, by its number, once it has ended. */
const ended = (conversationId: string, first = 1, { organizationId } = between) =>
  eventually('the mail ended', async () => {
    const data = await stored(mailPath(notificationId(organizationId, conversationId, first)));
    if (data === undefined) return null;
    const mail = parseMail('mail', data);
    return mail.delivery.state === 'SUCCESS' || mail.delivery.state === 'ERROR' ? mail : null;
  });

type Notification = Extract<Mail, { kind: 'new-message' }>;

/** What the outbox has of a conversation, in the order of its messages. */
async function notifications(conversationId: string): Promise<Notification[]> {
  const found = await adminFirestore().collection('mail').where('conversationId', '==', conversationId).get();
  return found.docs
    .map((each) => parseMail(each.id, each.data()))
    .filter((mail) => mail.kind === 'new-message')
    .sort((one, other) => one.first - other.first);
}

describe('a message', () => {
  it('can be found by its words, and with the first of a side the conversation by its names', async () => {
    const { conversationId, messageId } = await startConversation(between, 'portal', 'About the Überweisung');
    const { organizationId } = between;
    const ofMessage = await eventually('the entry of the message', () =>
      stored(searchEntryPath(organizationId, `${conversationId}_${messageId}`)),
    );
    expect(parseSearchEntry('entry', ofMessage)).toMatchObject({
      conversationId,
      messageId,
      portalUserId: patient.uid,
      staffId: between.staff.uid,
      body: 'About the Überweisung',
    });
    expect(ofMessage['tokens']).toEqual(expect.arrayContaining(['ube', 'uberweisung', 'about']));
    const ofConversation = await eventually('the entry of the conversation', () =>
      stored(searchEntryPath(organizationId, conversationId)),
    );
    expect(parseSearchEntry('entry', ofConversation)).toMatchObject({ kind: 'conversation' });
    expect(ofConversation['tokens']).toEqual(
      expect.arrayContaining(['zoe', 'ocanary', 'canarysubject', 'canarynurse']),
    );
  });

  it('leaves a line in the audit trail, with ids and nothing else', async () => {
    const { conversationId, messageId } = await startConversation(between, 'portal', 'Canarybody');
    const line = await eventually('the line', () =>
      stored(auditEventPath(between.organizationId, `message-sent_${conversationId}_${messageId}`)),
    );
    expect(parseAuditEvent('line', line)).toMatchObject({
      actorId: patient.uid,
      action: 'message-sent',
      target: `conversations/${conversationId}/messages/${messageId}`,
    });
    expect(JSON.stringify(line)).not.toMatch(/canary/i);
  });

  it('of a portal user whose words may tell of an emergency is seen first, until staff answer or put it off', async () => {
    const body = 'I have chest pain and cannot breathe.';
    const urgency = (conversationId: string) => async () =>
      (await readConversation(between.organizationId, conversationId)).urgency;
    const { conversationId } = await startConversation(between, 'portal', 'Good morning');
    await sendNext(between, conversationId, 'portal', body);
    const first = { number: 2, open: true };
    await eventually('it is urgent', async () => isDeepStrictEqual(await urgency(conversationId)(), first));
    await sendNext(between, conversationId, 'staff', 'We call you now.');
    expect(await urgency(conversationId)()).toEqual({ number: 2, open: false });
    await sendNext(between, conversationId, 'portal', body);
    const again = { number: 3, open: true };
    await eventually('it is urgent', async () => isDeepStrictEqual(await urgency(conversationId)(), again));
    const byStaff = await startConversation(between, 'staff', body);
    const answered = await sendNext(between, byStaff.conversationId, 'portal', 'Good morning');
    await eventually('the line', () =>
      stored(auditEventPath(between.organizationId, `message-sent_${byStaff.conversationId}_${answered}`)),
    );
    expect(await urgency(byStaff.conversationId)()).toEqual({ number: 0, open: false });
  });

  it('is told to who did not write it, by a mail of their own', async () => {
    const { conversationId, messageId } = await startConversation(between, 'portal', 'Hello');
    await eventually('the line', () =>
      stored(auditEventPath(between.organizationId, `message-sent_${conversationId}_${messageId}`)),
    );
    await sendNext(between, conversationId, 'portal', 'Hello again');
    await sendNext(between, conversationId, 'staff', 'Hello to you');
    await ended(conversationId);
    await eventually('the mails', async () => {
      const told = (await notifications(conversationId)).map(({ recipientId, first, through }) =>
        [recipientId, first, through].join(),
      );
      return isDeepStrictEqual(told.sort(), [`${patient.uid},1,1`, `${between.staff.uid},1,2`].sort());
    });
  });
});

describe('the mail of a message', () => {
  it('says that there is one, and nothing of the clinic, the people or the words', async () => {
    const before = (await mailsTo(patient.email)).length;
    const { conversationId } = await startConversation(between, 'staff', 'Canarybody');
    const mail = await ended(conversationId);
    expect(mail.delivery).toMatchObject({ state: 'SUCCESS', attempts: 1, info: { accepted: 1 } });
    const received = await mailsTo(patient.email);
    expect(received).toHaveLength(before + 1);
    const last = received.at(-1);
    if (last === undefined) throw new Error('the mail is gone');
    const wire = `${await rawMail(last)}\n${last.text}\n${last.html}`;
    expect(wire).not.toMatch(/canary|zoë|nora|nurse|general care/i);
    expect(buttonTarget(last)).toBe(`${requiredVariable('APP_URL')}/messages/${conversationId}`);
    expect(wire).not.toContain(between.organizationId);
    await eventually('who wrote it sees that it was told', async () => {
      const { portal } = await readConversation(between.organizationId, conversationId);
      return portal.told === 1;
    });
  });

  it.each([
    ['the portal user has switched mails off', 'switched-off', { 'notifications.email': 'none' }],
    ['the portal user is inactive', 'inactive', { active: false }],
    ['the invitation was not accepted', 'inactive', { acceptedAt: null }],
  ])('is not sent when %s, and the outbox says why', async (_when, reason, change) => {
    const clinic = await openClinic();
    const quiet = await clinic.addPortalUser('Quentin Quiet');
    const staff = await clinic.addStaff('Nora Nurse');
    const chartId = await clinic.addChart(quiet, [staff]);
    const { organizationId } = clinic;
    await clinic.change(`organizations/${organizationId}/members/${quiet.uid}`, change);
    const theirs = { organizationId, chartId, patient: quiet, staff };
    const { conversationId } = await startConversation(theirs, 'staff', 'Hello');
    const mail = await ended(conversationId, 1, theirs);
    expect(mail.delivery.info).toEqual({ notSent: reason });
    expect(await mailsTo(quiet.email)).toEqual([]);
  });
});

describe('what comes before a conversation was opened', () => {
  const seen = (conversationId: string, number: number, sent: number) =>
    adminFirestore()
      .doc(conversationPath(between.organizationId, conversationId))
      .update({ 'portal.seen': number, 'portal.unread': number < sent });
  const covered = async (conversationId: string) =>
    (await notifications(conversationId)).map(({ first, through }) => [first, through]);
  const covers = (conversationId: string, ranges: readonly (readonly number[])[]) =>
    eventually(`mails for ${JSON.stringify(ranges)}`, async () =>
      isDeepStrictEqual(await covered(conversationId), ranges),
    );

  it('is one mail for ten messages, and another for what comes after it was opened', async () => {
    const before = (await mailsTo(patient.email)).length;
    const { conversationId } = await startConversation(between, 'staff', 'One');
    for (let number = 2; number <= 10; number += 1) {
      await sendNext(between, conversationId, 'staff', `Number ${String(number)}`);
    }
    await covers(conversationId, [[1, 10]]);
    await ended(conversationId);
    expect(await mailsTo(patient.email)).toHaveLength(before + 1);

    await seen(conversationId, 10, 10);
    await sendNext(between, conversationId, 'staff', 'After that');
    await ended(conversationId, 11);
    expect(await covered(conversationId)).toEqual([
      [1, 10],
      [11, 11],
    ]);
    expect(await mailsTo(patient.email)).toHaveLength(before + 2);
  });

  it('is told again when they have seen a part of it, and once however often its event comes', async () => {
    const { conversationId } = await startConversation(between, 'staff', 'One');
    const secondId = await sendNext(between, conversationId, 'staff', 'Two');
    await covers(conversationId, [[1, 2]]);
    await seen(conversationId, 1, 2);
    await sendNext(between, conversationId, 'staff', 'Three');
    await covers(conversationId, [
      [1, 2],
      [2, 3],
    ]);
    const { organizationId } = between;
    const data = await adminFirestore()
      .doc(messagePath(organizationId, conversationId, secondId))
      .get();
    const run = await functionNamed('onMessageCreated');
    const params = { organizationId, conversationId, messageId: secondId };
    await run({ params, data, time: new Date().toISOString() });
    expect(await covered(conversationId)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('is tried anew with the next message where the mail had ended unsent', async () => {
    const { conversationId } = await startConversation(between, 'staff', 'One');
    await ended(conversationId);
    const reference = adminFirestore().doc(mailPath(notificationId(between.organizationId, conversationId)));
    await reference.update({
      'delivery.state': 'ERROR',
      'delivery.error': '550/5.1.1',
      'delivery.info': null,
    });
    await sendNext(between, conversationId, 'staff', 'Two');
    await covers(conversationId, [[1, 2]]);
    const [mail] = await notifications(conversationId);
    expect(mail?.delivery).toMatchObject({ state: 'PENDING', attempts: 0, error: null });
    expect(mail?.delivery.dueTime).toBeLessThanOrEqual(Date.now());
  });
});
