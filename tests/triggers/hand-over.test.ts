import {
  auditEventPath,
  collectionPath,
  conversationPath,
  messagePath,
  staffPath,
} from '@my-messages/domain/paths';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { readConversation, readUnread, sendNext, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { functionNamed } from './support/built-functions';
import { openConversation } from './support/open-conversation';
import { outboxOf } from './support/outbox';

let clinic: Clinic;
let between: Between;
let doctor: Person;
let superAdmin: Person;
let conversationId: string;

beforeEach(async () => {
  ({ clinic, superAdmin, between, doctor, conversationId } = await openConversation());
  await sendNext(between, conversationId, 'portal', 'Two');
});

afterAll(closeAdmin);

const listed = v.object({ result: v.object({ rows: v.array(v.looseObject({})) }) });

const ask = (person: Person | null, to: Person = doctor) => {
  const { organizationId } = clinic;
  return callFunction('handOver', { organizationId, conversationId, toId: to.uid }, person);
};
const outcomeOf = async (person: Person, to?: Person) => resultOf(await ask(person, to)).outcome;

const entriesOf = async (person: Person) => {
  const entries = adminFirestore().collection(collectionPath(clinic.organizationId, 'searchEntries'));
  return (await entries.where('staffId', '==', person.uid).get()).docs.map((entry) => entry.data());
};
const found = (person: Person, count: number) =>
  eventually(`${String(count)} search entries`, async () => (await entriesOf(person)).length === count);
/** Waits until the mails that tell somebody of it do so through these messages, by their numbers. */
const told = (person: Person, ...numbers: readonly number[]) =>
  eventually(`mails through ${numbers.join()}`, async () => {
    const mails = (await outboxOf(clinic.organizationId)).flatMap((mail) =>
      mail.kind === 'new-message' && mail.recipientId === person.uid ? mail.through : [],
    );
    return isDeepStrictEqual(mails.sort(), numbers);
  });
const waits = (person: Person, count: number) =>
  eventually(`${String(count)} waiting`, async () => {
    const totals = await readUnread(clinic.organizationId, person.uid);
    return totals?.waitingConversations === count;
  });

describe('a conversation that is handed over', () => {
  it('belongs to the other with its history, its search entries and its wait; and the trail says so', async () => {
    const { organizationId } = clinic;
    await waits(between.staff, 1);
    await found(between.staff, 3);
    expect(await outcomeOf(between.staff)).toBe('done');
    const { waitingSince, ...after } = await readConversation(organizationId, conversationId);
    expect(after).toMatchObject({
      staffId: doctor.uid,
      staffName: 'Dora Doctor',
      staff: { seen: 0, unread: true, archived: false },
      history: [{ from: { name: 'Nora Nurse' }, to: { name: 'Dora Doctor' } }],
    });
    expect(waitingSince).not.toBeNull();
    await waits(doctor, 1);
    await waits(between.staff, 0);
    await found(doctor, 3);
    expect(await entriesOf(between.staff)).toEqual([]);
    expect((await entriesOf(doctor)).map(({ staffName }) => staffName as unknown)).toEqual([
      'Dora Doctor',
      'Dora Doctor',
      'Dora Doctor',
    ]);
    // By their own choice they are told of it like of a message that came just now.
    await told(doctor, 2);
    const line = adminFirestore().doc(auditEventPath(organizationId, `hand-over_${conversationId}_1`));
    expect((await line.get()).data()).toMatchObject({
      actorId: between.staff.uid,
      action: 'hand-over',
      target: `conversations/${conversationId}`,
      detail: { uid: doctor.uid, fromId: between.staff.uid, chartId: between.chartId },
    });
  });

  it('is told anew to who gets it back, and once each time', async () => {
    const { organizationId } = clinic;
    await told(between.staff, 2);
    expect(await outcomeOf(between.staff)).toBe('done');
    await told(doctor, 2);
    expect(await outcomeOf(doctor, between.staff)).toBe('done');
    await told(between.staff, 2, 2);
    const messageId = await sendNext(between, conversationId, 'portal', 'Three');
    await told(between.staff, 2, 3);
    const message = adminFirestore().doc(messagePath(organizationId, conversationId, messageId));
    const run = await functionNamed('onMessageCreated');
    await run({
      params: { organizationId, conversationId, messageId },
      time: new Date().toISOString(),
      data: await message.get(),
    });
    await told(between.staff, 2, 3);
  });

  it('was theirs alone to give, or a Super Admin’s', async () => {
    const stranger = await (await openClinic()).addAdmin('Olga Outside');
    for (const person of [between.patient, doctor, stranger])
      expect(await outcomeOf(person)).toBe('not-allowed');
    expect((await ask(null)).status).toBe(401);
    expect((await callFunction('handOver', { conversationId: '../a' }, superAdmin)).status).toBe(400);
    expect((await readConversation(clinic.organizationId, conversationId)).staffId).toBe(between.staff.uid);
    expect(await outcomeOf(superAdmin)).toBe('done');
    // It is gone for who had it, who therefore cannot give it away again.
    expect(await outcomeOf(between.staff)).toBe('not-allowed');
  });

  it('is listed while it waits for who runs the clinic, and for nobody else, with whether somebody can answer', async () => {
    const { organizationId } = clinic;
    const list = (person: Person, staffId: string | null = null) =>
      callFunction('listWaiting', { organizationId, staffId, chartId: null, after: null }, person);
    const rowsFor = async (staffId: string | null) =>
      v.parse(listed, JSON.parse((await list(superAdmin, staffId)).body)).result.rows;
    for (const person of [between.patient, between.staff])
      expect(resultOf(await list(person)).outcome).toBe('not-allowed');
    expect(await rowsFor(null)).toMatchObject([
      { id: conversationId, staffName: 'Nora Nurse', owner: 'there' },
    ]);
    expect(await rowsFor(doctor.uid)).toEqual([]);
    await clinic.change(staffPath(organizationId, between.staff.uid), { availableForPortalMessages: false });
    expect(await rowsFor(between.staff.uid)).toMatchObject([{ id: conversationId, owner: 'cannot-answer' }]);
    expect(await outcomeOf(superAdmin)).toBe('done');
    expect(await rowsFor(null)).toMatchObject([{ staffName: 'Dora Doctor', owner: 'there' }]);
    await sendNext(between, conversationId, 'staff', 'Here is the answer');
    expect(await rowsFor(null)).toEqual([]);
  });

  it('goes to nobody who could not answer', async () => {
    const { organizationId } = clinic;
    const elsewhere = await clinic.addStaff('Ella Elsewhere');
    expect(await outcomeOf(between.staff, elsewhere)).toBe('unavailable');
    await clinic.change(staffPath(organizationId, doctor.uid), { availableForPortalMessages: false });
    expect(await outcomeOf(between.staff)).toBe('unavailable');
    expect((await readConversation(organizationId, conversationId)).history).toEqual([]);
  });

  it('has its entries written anew for whom it belongs to now, however late the event comes', async () => {
    const { organizationId } = clinic;
    await found(between.staff, 3);
    const document = adminFirestore().doc(conversationPath(organizationId, conversationId));
    const before = await document.get();
    expect(await outcomeOf(between.staff)).toBe('done');
    const after = await document.get();
    await found(doctor, 3);
    expect(await outcomeOf(doctor, between.staff)).toBe('done');
    await found(between.staff, 3);
    const run = await functionNamed('onConversationWritten');
    await run({ params: { organizationId, conversationId }, data: { before, after } });
    expect(await entriesOf(doctor)).toEqual([]);
  });
});
