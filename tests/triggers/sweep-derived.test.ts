import { parseDerivedSweep } from '@my-messages/domain/documents/derived-sweep';
import { parseUnreadTotals } from '@my-messages/domain/documents/unread-totals';
import { parseMail } from '@my-messages/domain/documents/mail';
import { parseProblem } from '@my-messages/domain/documents/problem';
import {
  auditEventPath,
  conversationPath,
  derivedSweepPath,
  unreadTotalsPath,
  mailPath,
  memberPath,
  messagePath,
  problemPath,
  searchEntryPath,
} from '@my-messages/domain/paths';
import { DocumentReference, Timestamp } from 'firebase-admin/firestore';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { newId, notificationId, sendNext, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { functionNamed, type Run } from './support/built-functions';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let between: Between;
let conversationId: string;
let messageId: string;
let sweepDerived: Run;

beforeAll(async () => {
  sweepDerived = await functionNamed('sweepDerived');
});

// A conversation of five minutes ago, with all that follows from its one message, and nothing looked at yet.
beforeEach(async () => {
  const clinic = await openClinic();
  const { organizationId } = clinic;
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId, chartId, patient, staff };
  ({ conversationId, messageId } = await startConversation(between, 'staff', 'Hello'));
  for (const path of derived()) await eventually(path, () => stored(path));
  await eventually('the mail ended', async () => {
    const mail = await stored(mailPath(notificationId(organizationId, conversationId)));
    return (mail?.['delivery'] as { readonly state: string }).state === 'SUCCESS';
  });
  await sentAt(Date.now() - 5 * MINUTE);
  await remove(derivedSweepPath);
});

afterAll(closeAdmin);

const stored = async (path: string) => (await adminFirestore().doc(path).get()).data();
const remove = (path: string) => adminFirestore().doc(path).delete();
const change = (path: string, fields: Record<string, unknown>) => adminFirestore().doc(path).update(fields);
const daysAgo = (days: number) => Timestamp.fromMillis(Date.now() - days * DAY);

function derived() {
  const { organizationId, patient } = between;
  return [
    searchEntryPath(organizationId, `${conversationId}_${messageId}`),
    searchEntryPath(organizationId, conversationId),
    auditEventPath(organizationId, `message-sent_${conversationId}_${messageId}`),
    mailPath(notificationId(organizationId, conversationId)),
    unreadTotalsPath(organizationId, patient.uid),
  ];
}

async function sentAt(time: number) {
  const at = Timestamp.fromMillis(time);
  const { organizationId } = between;
  await change(messagePath(organizationId, conversationId, messageId), { sentAt: at });
  await change(conversationPath(organizationId, conversationId), { 'lastMessage.at': at });
}

const check = async () => {
  const data = await stored(derivedSweepPath);
  return data === undefined ? null : parseDerivedSweep('derived', data);
};

describe('the sweep of what is derived', () => {
  it.each([0, 1, 2, 3, 4])('makes again what is not there (%i of the five)', async (index) => {
    const path = derived()[index] ?? '';
    const before = await stored(path);
    await remove(path);
    await sweepDerived({});
    const after = await stored(path);
    expect(Object.keys(after ?? {}).sort()).toEqual(Object.keys(before ?? {}).sort());
  });

  it('has staff see first what may tell of an emergency, where nobody said so', async () => {
    const { organizationId } = between;
    const urgent = await startConversation(between, 'portal', 'I have chest pain and cannot breathe.');
    const path = conversationPath(organizationId, urgent.conversationId);
    const urgency = async (): Promise<unknown> => (await stored(path))?.['urgency'];
    const opened = { number: 1, open: true };
    await eventually('it is urgent', async () => isDeepStrictEqual(await urgency(), opened));
    const sent = Timestamp.fromMillis(Date.now() - 5 * MINUTE);
    await change(messagePath(organizationId, urgent.conversationId, urgent.messageId), { sentAt: sent });
    await change(path, {
      urgency: { number: 0, open: false },
      'lastMessage.at': sent,
      ...{ createdAt: sent, waitingSince: sent },
    });
    await sweepDerived({});
    expect(await urgency()).toEqual(opened);
    await change(path, { 'urgency.open': false });
    await sweepDerived({});
    expect(await urgency()).toEqual({ number: 1, open: false });
  });

  it('leaves alone what is there, and says how far it has looked', async () => {
    const began = Date.now();
    await sweepDerived({});
    const before = await Promise.all(derived().slice(0, 4).map(stored));
    await sweepDerived({});
    expect(await Promise.all(derived().slice(0, 4).map(stored))).toEqual(before);
    const last = await check();
    expect(last?.at).toBeGreaterThanOrEqual(began);
    expect(last?.until).toBeGreaterThanOrEqual(began - 2 * MINUTE);
  });

  it('leaves to the events what was sent a moment ago', async () => {
    await sentAt(Date.now() - MINUTE);
    const line = derived()[2] ?? '';
    await remove(line);
    await sweepDerived({});
    expect(await stored(line)).toBeUndefined();
  });

  it('goes on where it ended, with some overlap', async () => {
    await sweepDerived({});
    const line = derived()[2] ?? '';
    await remove(line);
    await sentAt(((await check())?.until ?? 0) - 11 * MINUTE);
    await sweepDerived({});
    expect(await stored(line)).toBeUndefined();
    await sentAt(((await check())?.until ?? 0) - 9 * MINUTE);
    await sweepDerived({});
    expect(await stored(line)).toBeDefined();
  });

  it('comes back to what it could not make, however long ago that was sent', async () => {
    // Longer ago than the overlap, which would bring it back by itself.
    await sentAt(Date.now() - 60 * MINUTE);
    const line = derived()[2] ?? '';
    await remove(line);
    const busy = vi.spyOn(DocumentReference.prototype, 'create').mockRejectedValue(new Error('busy'));
    await sweepDerived({}).finally(() => {
      busy.mockRestore();
    });
    expect(await stored(line)).toBeUndefined();
    await sweepDerived({});
    expect(await stored(line)).toBeDefined();
  });

  it('counts anew within a day a total that nothing has moved since it was wrong', async () => {
    const { organizationId, patient } = between;
    const path = unreadTotalsPath(organizationId, patient.uid);
    await sentAt(Date.now() - 3 * DAY);
    await change(path, { unreadMessages: 7, asOf: daysAgo(0.9) });
    await sweepDerived({});
    expect(parseUnreadTotals(patient.uid, await stored(path)).unreadMessages).toBe(7);
    await change(path, { asOf: daysAgo(1) });
    await sweepDerived({});
    expect(parseUnreadTotals(patient.uid, await stored(path)).unreadMessages).toBe(1);
  });

  it('is not held up by a malformed membership', async () => {
    const { organizationId, patient } = between;
    const malformed = memberPath(organizationId, patient.uid);
    await change(malformed, { active: 'yes' });
    await sentAt(Date.now() - 3 * DAY);
    await change(unreadTotalsPath(organizationId, patient.uid), { asOf: daysAgo(2) });
    await sweepDerived({});
    expect(await stored(problemPath(organizationId, `read_${malformed.replaceAll('/', '_')}`))).toMatchObject(
      { target: malformed },
    );
    expect(await check()).not.toBeNull();
  });

  it('is not held up by a malformed message, which it tells', async () => {
    const { organizationId } = between;
    const malformed = messagePath(organizationId, conversationId, newId());
    await adminFirestore()
      .doc(malformed)
      .set({ body: 7, sentAt: Timestamp.fromMillis(Date.now() - 4 * MINUTE) });
    const problem = problemPath(organizationId, `read_${malformed.replaceAll('/', '_')}`);
    await eventually('the problem', () => stored(problem));
    await remove(problem);
    const line = derived()[2] ?? '';
    await remove(line);
    await sweepDerived({});
    expect(await stored(line)).toBeDefined();
    expect(parseProblem('p', await stored(problem))).toMatchObject({ target: malformed });
  });
});

describe('a problem that somebody asks to have tried again', () => {
  const about = (target: string, step: string) => ({
    kind: 'event',
    step,
    target,
    code: 'unavailable',
    attempts: 1,
    personId: null,
    again: false,
    since: Timestamp.now(),
    at: Timestamp.now(),
  });

  /** Tells of it, and asks for another try as `administer` does. */
  async function askAgain(target: string, step: string): Promise<string> {
    const path = problemPath(between.organizationId, newId());
    await adminFirestore().doc(path).set(about(target, step));
    await change(path, { again: true });
    return path;
  }

  const over = (path: string) =>
    eventually('the problem is over', async () => (await stored(path)) === undefined);

  it('is over when the steps of its message have succeeded', async () => {
    const { organizationId } = between;
    const [entry = '', , line = ''] = derived();
    await remove(entry);
    await remove(line);
    await over(await askAgain(messagePath(organizationId, conversationId, messageId), 'search'));
    expect(await stored(entry)).toBeDefined();
    expect(await stored(line)).toBeDefined();
  });

  it('is over when the totals of its conversation are counted', async () => {
    const { organizationId, patient } = between;
    await remove(unreadTotalsPath(organizationId, patient.uid));
    await over(await askAgain(conversationPath(organizationId, conversationId), 'totals-portal'));
    expect(await stored(unreadTotalsPath(organizationId, patient.uid))).toBeDefined();
  });

  it('is over when its mail is due again', async () => {
    const path = mailPath(notificationId(between.organizationId, conversationId));
    await change(path, {
      'delivery.state': 'ERROR',
      'delivery.error': '550/5.1.1',
      'delivery.info': null,
      'delivery.dueTime': null,
    });
    await over(await askAgain(path, 'new-message'));
    // Of a mail that is not due, no sweep takes notice.
    const { state, dueTime } = parseMail('mail', await stored(path)).delivery;
    expect(state).toBe('RETRY');
    expect(dueTime ?? Infinity).toBeLessThanOrEqual(Date.now());
  });

  it('is over when what it was about is gone', async () => {
    await over(await askAgain(messagePath(between.organizationId, newId(), newId()), 'search'));
  });

  it('stays, with one more try, when it fails again', async () => {
    const { organizationId } = between;
    await sendNext(between, conversationId, 'staff', 'Another');
    const target = messagePath(organizationId, conversationId, messageId);
    await change(target, { body: 7 });
    const path = await askAgain(target, 'search');
    await eventually('one more try', async () => (await stored(path))?.['attempts'] === 2);
    expect(await stored(path)).toMatchObject({ again: false, code: 'malformed messages body' });
  });
});
