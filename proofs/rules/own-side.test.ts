import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { deleteField, doc, serverTimestamp, Timestamp, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, reply, saw, start } from './support/send';

const world = rulesWorld('own-side');
const { patient, guardian, nurse, doctor } = PEOPLE;
const conversation = conversationPath(CLINIC, CONVERSATION);

/** Two messages of the nurse wait for the patient. */
beforeEach(async () => {
  await start(world.as(nurse), 'staff');
  await reply(world.as(nurse), 'staff', 2);
});

const keep = (uid: string, fields: Record<string, unknown>) =>
  updateDoc(doc(world.as(uid), conversation), fields);

describe('what one has seen', () => {
  it('grows up to what the other has sent', async () => {
    await keep(patient, saw('portal', 1, true));
    await keep(patient, saw('portal', 2));
    expect(await world.read(conversation)).toMatchObject({
      portal: { seen: 2, seenAt: expect.any(Timestamp) as unknown, unread: false },
    });
  });

  it.each([
    ['beyond what was sent', saw('portal', 3)],
    ['all, yet unread', saw('portal', 2, true)],
    ['not all, yet read', saw('portal', 1)],
    ['by halves', saw('portal', 1.5, true)],
    ['as text', { ...saw('portal', 1, true), 'portal.seen': '1' }],
    ['with what one has sent', { ...saw('portal', 1, true), 'portal.sent': 1 }],
    ['with what a mail told', { ...saw('portal', 1, true), 'portal.told': 1 }],
    ['with the pace', { ...saw('portal', 1, true), 'portal.paceAt': serverTimestamp() }],
    ['with a field more', { ...saw('portal', 1, true), 'portal.intruder': 'x' }],
    ['with a field more of the conversation', { ...saw('portal', 1, true), intruder: 'x' }],
    ['with the last message', { ...saw('portal', 1, true), 'lastMessage.preview': 'Other' }],
    ['for the other', { 'staff.archived': true }],
  ])('is not written %s', async (_how, fields) => {
    await refused(keep(patient, fields));
  });

  it.each<[string, unknown]>([
    ['no time', null],
    ['an earlier time', Timestamp.fromMillis(1000)],
    ['a later time', Timestamp.fromMillis(Date.now() + 60_000)],
    ['a time that is none', 'now'],
  ])('is not written with %s', async (_which, seenAt) => {
    await refused(keep(patient, { ...saw('portal', 2), 'portal.seenAt': seenAt }));
    await keep(patient, saw('portal', 1, true));
    await refused(keep(patient, { 'portal.seenAt': seenAt }));
  });

  it('is written with its time whenever it grows, and may be where it does not', async () => {
    await keep(patient, saw('portal', 1, true));
    await refused(keep(patient, { 'portal.seen': 2, 'portal.unread': false }));
    await keep(patient, { 'portal.seen': 1, 'portal.unread': true });
    await keep(patient, saw('portal', 1, true));
  });

  it('never falls', async () => {
    await keep(patient, saw('portal', 2));
    await refused(keep(patient, saw('portal', 1, true)));
  });

  it.each([guardian, doctor])('is not written by the %s', async (uid) => {
    await refused(keep(uid, saw('portal', 2)));
    await refused(keep(uid, { 'staff.archived': true }));
  });

  it('is written also by those who may no longer reply', async () => {
    await world.update(`organizations/${CLINIC}`, { 'messaging.enabled': false });
    await keep(patient, saw('portal', 2));
  });

  it('is not written by a member who is inactive', async () => {
    await world.update(`organizations/${CLINIC}/members/${patient}`, { active: false });
    await refused(keep(patient, saw('portal', 2)));
  });
});

describe('archiving', () => {
  it('marks as seen what the row showed, for that person only', async () => {
    await keep(patient, { ...saw('portal', 2), 'portal.archived': true });
    expect(await world.read(conversation)).toMatchObject({
      portal: { archived: true, unread: false },
      staff: { archived: false },
    });
    await keep(patient, { 'portal.archived': false });
  });

  it('is refused over a message that came meanwhile', async () => {
    await refused(keep(patient, { ...saw('portal', 1, true), 'portal.archived': true }));
    await refused(keep(patient, { 'portal.archived': true }));
  });

  it('is yes or no', async () => {
    await refused(keep(nurse, { 'staff.archived': 'yes' }));
    await keep(nurse, { 'staff.archived': true });
  });
});

describe('an answer', () => {
  /** The patient has answered twice, the first time a while ago, and the nurse has seen it. */
  const since = Timestamp.fromMillis(Date.UTC(2026, 0, 5, 9));
  beforeEach(async () => {
    await reply(world.as(patient), 'portal', 1, { waits: false });
    await reply(world.as(patient), 'portal', 2);
    await world.update(conversation, { waitingSince: since, 'staff.seen': 2, 'staff.unread': false });
  });
  const now = async () => parseConversation(CONVERSATION, await world.read(conversation));
  const lastAt = async () => Timestamp.fromMillis((await now()).lastMessage.at);

  it('is owed no more where staff say so, and is owed again to the last message', async () => {
    await keep(nurse, { waitingSince: null });
    expect((await now()).waitingSince).toBeNull();
    await keep(nurse, { waitingSince: await lastAt() });
    const { waitingSince, lastMessage } = await now();
    expect(waitingSince).toBe(lastMessage.at);
  });

  it('is owed no more together with seeing what came', async () => {
    await world.update(conversation, { 'staff.seen': 1, 'staff.unread': true });
    await keep(nurse, { ...saw('staff', 2), waitingSince: null });
  });

  it('stays owed to what was not seen', async () => {
    await world.update(conversation, { 'staff.seen': 1, 'staff.unread': true });
    await refused(keep(nurse, { waitingSince: null }));
  });

  it('stays owed where a conversation is archived, and brought back', async () => {
    await keep(nurse, { 'staff.archived': true });
    await keep(nurse, { 'staff.archived': false });
    expect((await now()).waitingSince).toBe(since.toMillis());
  });

  it.each([
    ['the patient', patient],
    ['the guardian', guardian],
    ['the doctor', doctor],
  ])('is nothing that %s decides about', async (_who, uid) => {
    await refused(keep(uid, { waitingSince: null }));
  });

  it.each<[string, unknown]>([
    ['since another time', Timestamp.fromMillis(1000)],
    ['since later', serverTimestamp()],
    ['since nobody knows when', deleteField()],
    ['in another type', 'long'],
  ])('is not owed %s', async (_how, value) => {
    await refused(keep(nurse, { waitingSince: value }));
    await keep(nurse, { waitingSince: null });
    await refused(keep(nurse, { waitingSince: value }));
  });

  it('is not owed since another time while it is owed', async () => {
    await refused(keep(nurse, { waitingSince: await lastAt() }));
  });

  describe('to what is urgent', () => {
    beforeEach(async () => {
      await world.update(conversation, { urgency: { number: 2, open: true } });
    });

    it('is owed until staff say that it is neither urgent nor owed', async () => {
      await refused(keep(nurse, { waitingSince: null }));
      await keep(nurse, { waitingSince: null, 'urgency.open': false });
      await keep(nurse, { waitingSince: await lastAt() });
    });

    it('is owed as before where staff put it off, which nobody takes back', async () => {
      await keep(nurse, { 'urgency.open': false });
      expect(await now()).toMatchObject({
        waitingSince: since.toMillis(),
        urgency: { number: 2, open: false },
      });
      await refused(keep(nurse, { 'urgency.open': true }));
    });

    it.each([
      ['the patient', patient],
      ['the guardian', guardian],
      ['the doctor', doctor],
    ])('is not put off by %s', async (_who, uid) => {
      await refused(keep(uid, { 'urgency.open': false }));
    });

    it.each<[string, unknown]>([
      ['to another message', { number: 1, open: false }],
      ['with a field more', { number: 2, open: false, by: 'nurse' }],
      ['without its message', { open: false }],
      ['to nothing', deleteField()],
    ])('is not put off %s', async (_how, urgency) => {
      await refused(keep(nurse, { urgency }));
    });
  });

  it('is not owed to what staff wrote themselves', async () => {
    await reply(world.as(nurse), 'staff', 3);
    await refused(keep(nurse, { waitingSince: await lastAt() }));
  });
});
