import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseMail } from '@my-messages/domain/documents/mail';
import { parseSearchEntry } from '@my-messages/domain/documents/search-entry';
import { auditEventPath, mailPath, searchEntryPath } from '@my-messages/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { buttonTarget, mailsTo, rawMail } from '../support/mailbox';
import { requiredVariable } from '../support/environment';

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

const mailOf = (conversationId: string, messageId: string) =>
  mailPath(`${between.organizationId}_${conversationId}_${messageId}`);

const ended = (path: string) =>
  eventually('the mail ended', async () => {
    const data = await stored(path);
    if (data === undefined) return null;
    const mail = parseMail('mail', data);
    return mail.delivery.state === 'SUCCESS' || mail.delivery.state === 'ERROR' ? mail : null;
  });

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
    expect(parseSearchEntry('entry', ofMessage).tokens).toEqual(
      expect.arrayContaining(['ube', 'uberweisung', 'about']),
    );
    const ofConversation = await eventually('the entry of the conversation', () =>
      stored(searchEntryPath(organizationId, conversationId)),
    );
    expect(parseSearchEntry('entry', ofConversation)).toMatchObject({ kind: 'conversation' });
    expect(parseSearchEntry('entry', ofConversation).tokens).toEqual(
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

  it('of the portal side sends no mail', async () => {
    const { conversationId, messageId } = await startConversation(between, 'portal', 'Hello');
    await eventually('the line', () =>
      stored(auditEventPath(between.organizationId, `message-sent_${conversationId}_${messageId}`)),
    );
    const answerId = await sendNext(between, conversationId, 'staff', 'Hello to you');
    await ended(mailOf(conversationId, answerId));
    expect(await stored(mailOf(conversationId, messageId))).toBeUndefined();
  });
});

describe('the mail of a message', () => {
  it('says that there is one, and nothing of the clinic, the people or the words', async () => {
    const before = (await mailsTo(patient.email)).length;
    const { conversationId, messageId } = await startConversation(between, 'staff', 'Canarybody');
    const mail = await ended(mailOf(conversationId, messageId));
    expect(mail.delivery).toMatchObject({ state: 'SUCCESS', attempts: 1, info: { accepted: 1 } });
    const received = await mailsTo(patient.email);
    expect(received).toHaveLength(before + 1);
    const last = received.at(-1);
    if (last === undefined) throw new Error('the mail is gone');
    const wire = `${await rawMail(last)}\n${last.text}\n${last.html}`;
    expect(wire).not.toMatch(/canary|zoë|nora|nurse|general care/i);
    expect(buttonTarget(last)).toBe(`${requiredVariable('APP_URL')}/messages/${conversationId}`);
    expect(wire).not.toContain(between.organizationId);
  });

  it.each([
    ['the portal user has switched mails off', 'switched-off', { 'notifications.newMessageEmail': false }],
    ['the portal user is inactive', 'portal-inactive', { active: false }],
    ['the invitation was not accepted', 'portal-inactive', { acceptedAt: null }],
  ])('is not sent when %s, and the outbox says why', async (_when, reason, change) => {
    const clinic = await openClinic();
    const quiet = await clinic.addPortalUser('Quentin Quiet');
    const staff = await clinic.addStaff('Nora Nurse');
    const chartId = await clinic.addChart(quiet, [staff]);
    const { organizationId } = clinic;
    await clinic.change(`organizations/${organizationId}/members/${quiet.uid}`, change);
    const { conversationId, messageId } = await startConversation(
      { organizationId, chartId, patient: quiet, staff },
      'staff',
      'Hello',
    );
    const mail = await ended(mailPath(`${organizationId}_${conversationId}_${messageId}`));
    expect(mail.delivery.info).toEqual({ notSent: reason });
    expect(await mailsTo(quiet.email)).toEqual([]);
  });
});
