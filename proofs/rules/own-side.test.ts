import { conversationPath } from '@my-messages/domain/paths';
import { doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, reply, start } from './support/send';

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
    await keep(patient, { 'portal.seen': 1 });
    await keep(patient, { 'portal.seen': 2, 'portal.unread': false });
    expect(await world.read(conversation)).toMatchObject({ portal: { seen: 2, unread: false } });
  });

  it.each([
    ['beyond what was sent', { 'portal.seen': 3, 'portal.unread': false }],
    ['all, yet unread', { 'portal.seen': 2, 'portal.unread': true }],
    ['not all, yet read', { 'portal.seen': 1, 'portal.unread': false }],
    ['by halves', { 'portal.seen': 1.5 }],
    ['as text', { 'portal.seen': '1' }],
    ['with what one has sent', { 'portal.seen': 1, 'portal.sent': 1 }],
    ['with the pace', { 'portal.seen': 1, 'portal.paceAt': serverTimestamp() }],
    ['with a field more', { 'portal.seen': 1, 'portal.intruder': 'x' }],
    ['with a field more of the conversation', { 'portal.seen': 1, intruder: 'x' }],
    ['with the last message', { 'portal.seen': 1, 'lastMessage.preview': 'Other' }],
    ['for the other', { 'staff.archived': true }],
  ])('is not written %s', async (_how, fields) => {
    await refused(keep(patient, fields));
  });

  it('never falls', async () => {
    await keep(patient, { 'portal.seen': 2, 'portal.unread': false });
    await refused(keep(patient, { 'portal.seen': 1, 'portal.unread': true }));
  });

  it.each([guardian, doctor])('is not written by the %s', async (uid) => {
    await refused(keep(uid, { 'portal.seen': 2, 'portal.unread': false }));
    await refused(keep(uid, { 'staff.archived': true }));
  });

  it('is written also by those who may no longer reply', async () => {
    await world.update(`organizations/${CLINIC}`, { 'messaging.enabled': false });
    await keep(patient, { 'portal.seen': 2, 'portal.unread': false });
  });

  it('is not written by a member who is inactive', async () => {
    await world.update(`organizations/${CLINIC}/members/${patient}`, { active: false });
    await refused(keep(patient, { 'portal.seen': 2, 'portal.unread': false }));
  });
});

describe('archiving', () => {
  it('marks as seen what the row showed, for that person only', async () => {
    await keep(patient, { 'portal.archived': true, 'portal.seen': 2, 'portal.unread': false });
    expect(await world.read(conversation)).toMatchObject({
      portal: { archived: true, unread: false },
      staff: { archived: false },
    });
    await keep(patient, { 'portal.archived': false });
  });

  it('is refused over a message that came meanwhile', async () => {
    await refused(keep(patient, { 'portal.archived': true, 'portal.seen': 1, 'portal.unread': true }));
    await refused(keep(patient, { 'portal.archived': true }));
  });

  it('is yes or no', async () => {
    await refused(keep(nurse, { 'staff.archived': 'yes' }));
    await keep(nurse, { 'staff.archived': true });
  });
});
