import { LIMITS } from '@my-messages/domain/limits';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath, memberPath, messagePath } from '@my-messages/domain/paths';
import {
  deleteDoc,
  deleteField,
  doc,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, newMessageId, reply, start, type Changes } from './support/send';

const world = rulesWorld('reply');
const { patient, guardian, nurse, doctor, noMember } = PEOPLE;
const conversation = conversationPath(CLINIC, CONVERSATION);
const FIRST = 'firstmessage00000001';
const LAST = 'lastmessage000000001';

/** What the accepted reply says of itself; a test changes one field. */
const LAST_MESSAGE = { id: LAST, at: serverTimestamp(), side: 'staff', preview: 'Hello again' };

beforeEach(async () => {
  await start(world.as(patient), 'portal', { messageId: FIRST });
});

describe('a reply', () => {
  it('moves the conversation to the top, to Active for both, unread for the other', async () => {
    await world.update(conversation, {
      'portal.archived': true,
      'staff.archived': true,
      'staff.unread': false,
    });
    await reply(world.as(nurse), 'staff', 1, { messageId: LAST, body: 'Good morning' });
    expect(await world.read(conversation)).toMatchObject({
      lastMessage: { id: LAST, side: 'staff', preview: 'Good morning' },
      portal: { sent: 1, seen: 0, unread: true, archived: false },
      staff: { sent: 1, seen: 0, archived: false },
    });
  });

  it('may follow another of the same side', async () => {
    await reply(world.as(patient), 'portal', 2);
    await reply(world.as(patient), 'portal', 3);
  });

  it('of staff ends the wait for an answer, and the next one of the portal user begins another', async () => {
    const waitingSince = async () => (await now()).waitingSince;
    const begun = await waitingSince();
    await reply(world.as(patient), 'portal', 2);
    expect(begun).toBe((await now()).createdAt);
    expect(await waitingSince()).toEqual(begun);
    await reply(world.as(nurse), 'staff', 1);
    expect(await waitingSince()).toBeNull();
    await refused(reply(world.as(patient), 'portal', 3, { waits: true }));
    await reply(world.as(patient), 'portal', 3, { waits: false });
    expect(await waitingSince()).toBe((await now()).lastMessage.at);
  });

  it('does not put off what waits already, nor leaves it waiting once answered', async () => {
    await refused(reply(world.as(patient), 'portal', 2, { waits: false }));
    await refused(reply(world.as(patient), 'portal', 2, { conversation: { waitingSince: null } }));
    await refused(reply(world.as(nurse), 'staff', 1, { conversation: { waitingSince: serverTimestamp() } }));
    await refused(reply(world.as(nurse), 'staff', 1, { conversation: { waitingSince: deleteField() } }));
  });

  it('of staff ends what is urgent, and one of the portal user leaves it so', async () => {
    const urgency = { number: 1, open: true };
    await world.update(conversation, { urgency });
    await refused(reply(world.as(patient), 'portal', 2, { conversation: { 'urgency.open': false } }));
    await reply(world.as(patient), 'portal', 2);
    expect((await now()).urgency).toEqual(urgency);
    await refused(reply(world.as(nurse), 'staff', 1, { conversation: { 'urgency.open': true } }));
    await refused(reply(world.as(nurse), 'staff', 1, { conversation: { 'urgency.number': 2 } }));
    await reply(world.as(nurse), 'staff', 1);
    expect((await now()).urgency).toEqual({ number: 1, open: false });
    await refused(
      reply(world.as(patient), 'portal', 3, {
        waits: false,
        conversation: { urgency: { number: 3, open: true } },
      }),
    );
  });

  it('is not another telling of a message that is there', async () => {
    const lastMessage = { id: FIRST, at: serverTimestamp(), side: 'portal', preview: 'Hello' };
    await refused(
      reply(world.as(patient), 'portal', 2, { only: 'conversation', conversation: { lastMessage } }),
    );
  });

  it('is refused as a whole when repeated', async () => {
    await reply(world.as(nurse), 'staff', 1, { messageId: LAST });
    await refused(reply(world.as(nurse), 'staff', 1, { messageId: LAST }));
    await refused(reply(world.as(nurse), 'staff', 2, { messageId: LAST }));
    expect(await world.read(conversation)).toMatchObject({ staff: { sent: 1 } });
  });

  it('counts each once when both sides send at the same time', async () => {
    const number = 5;
    await Promise.all(
      [2, 3, 4, 5].map(async (count) => {
        await sendWhenItsTurnComes('portal', count);
        await sendWhenItsTurnComes('staff', count - 1);
      }),
    );
    expect(await world.read(conversation)).toMatchObject({
      portal: { sent: number },
      staff: { sent: number - 1 },
    });
  });

  it.each<[string, Changes]>([
    ['without its message', { only: 'conversation' }],
    ['as a message without the move of the conversation', { only: 'message' }],
    ['with a number that was used', { conversation: { 'staff.sent': 0 } }],
    ['with a number ahead', { conversation: { 'staff.sent': 2 }, message: { number: 2 } }],
    ['with a message of another number', { message: { number: 2 } }],
    ['with a message of the other side', { message: { side: 'portal' } }],
    ['in the name of the patient', { message: { senderId: patient, senderName: 'Pat Patient' } }],
    ['in the past', { message: { sentAt: Timestamp.fromMillis(1000) } }],
    ['left archived for oneself', { conversation: { 'staff.archived': true } }],
    ['left archived for the other', { conversation: { 'portal.archived': true } }],
    ['left read for the other', { conversation: { 'portal.unread': false } }],
    ['with what the other has seen', { conversation: { 'portal.seen': 1 } }],
    ['with what the other has sent', { conversation: { 'portal.sent': 2 } }],
    ['with what oneself has seen', { conversation: { 'staff.seen': 1, 'staff.unread': false } }],
    ['with another subject', { conversation: { subject: 'Other' } }],
    ['with another recipient', { conversation: { portalUserId: guardian } }],
    ['with another name', { conversation: { staffName: 'Dora Doctor' } }],
    ['with a field more', { conversation: { intruder: 'x' } }],
    ['with a field more of one\u2019s own side', { conversation: { 'staff.intruder': 'x' } }],
    ['with a field more of the other side', { conversation: { 'portal.intruder': 'x' } }],
    ['with another time of pace', { conversation: { 'staff.paceAt': serverTimestamp() } }],
    [
      'with a preview of something else',
      { conversation: { lastMessage: { ...LAST_MESSAGE, preview: 'Bye' } } },
    ],
    [
      'with the last message of the other side',
      { conversation: { lastMessage: { ...LAST_MESSAGE, side: 'portal' } } },
    ],
    ['with an older last message', { conversation: { lastMessage: { ...LAST_MESSAGE, id: FIRST } } }],
    [
      'with a last message in the past',
      { conversation: { lastMessage: { ...LAST_MESSAGE, at: Timestamp.fromMillis(1000) } } },
    ],
    [
      'with a field more in the last message',
      { conversation: { lastMessage: { ...LAST_MESSAGE, intruder: 'x' } } },
    ],
    ['empty', { body: '' }],
  ])('is refused %s', async (_how, changes) => {
    await refused(reply(world.as(nurse), 'staff', 1, { messageId: LAST, ...changes }));
  });

  it.each([
    ['somebody not signed in', () => world.anonymous()],
    ['the doctor of the same care team', () => world.as(doctor)],
    ['the guardian of the same chart', () => world.as(guardian)],
    ['an account without a membership', () => world.as(noMember)],
  ])('is refused from %s', async (_who, firestore) => {
    await refused(reply(firestore(), 'staff', 1));
    await refused(reply(firestore(), 'portal', 2));
  });

  it('is refused while inactive, whatever the card still says', async () => {
    await world.update(memberPath(CLINIC, nurse), { active: false });
    await refused(reply(world.as(nurse), 'staff', 1));
  });

  it('holds the limit of a message on both sides of the edge', async () => {
    await refused(reply(world.as(nurse), 'staff', 1, { body: 'x'.repeat(LIMITS.messageLength + 1) }));
    await reply(world.as(nurse), 'staff', 1, { body: 'x'.repeat(LIMITS.messageLength) });
  });
});

describe('the pace', () => {
  it('lets nine messages go at once, and the tenth a minute after the first', async () => {
    for (let number = 2; number < LIMITS.paceMessages; number += 1) {
      await reply(world.as(patient), 'portal', number);
    }
    await refused(reply(world.as(patient), 'portal', LIMITS.paceMessages));
    const passed = Timestamp.fromMillis(Date.now() - (LIMITS.paceSeconds + 5) * 1000);
    await world.update(conversation, { 'portal.paceAt': passed });
    await refused(
      reply(world.as(patient), 'portal', LIMITS.paceMessages, { conversation: { 'portal.paceAt': passed } }),
    );
    await reply(world.as(patient), 'portal', LIMITS.paceMessages);
  });

  it('is up after a minute, and not before', async () => {
    const markedAgo = async (milliseconds: number) => {
      const marked = Date.now();
      await world.update(conversation, {
        'portal.sent': LIMITS.paceMessages - 1,
        'portal.paceAt': Timestamp.fromMillis(marked - milliseconds),
      });
      return marked;
    };
    const pace = LIMITS.paceSeconds * 1000;
    // Half a second before the minute is up, unless the request took so long that it was.
    for (let isKnown = false; !isKnown;) {
      const marked = await markedAgo(pace - 500);
      const request = reply(world.as(patient), 'portal', LIMITS.paceMessages);
      const outcome = await Promise.allSettled([refused(request)]);
      isKnown = outcome[0].status === 'fulfilled' || Date.now() - marked < 500;
      if (isKnown) expect(outcome).toEqual([{ status: 'fulfilled', value: undefined }]);
    }
    await markedAgo(pace + 100);
    await reply(world.as(patient), 'portal', LIMITS.paceMessages);
  });

  it('has no mark yet for a side that has not started the conversation', async () => {
    await world.update(conversation, { 'staff.sent': LIMITS.paceMessages - 1 });
    await reply(world.as(nurse), 'staff', LIMITS.paceMessages);
  });
});

describe('a message', () => {
  const message = messagePath(CLINIC, CONVERSATION, FIRST);

  it.each([
    ['its sender', patient],
    ['its recipient', nurse],
  ])('is neither changed nor removed by %s', async (_who, uid) => {
    await refused(updateDoc(doc(world.as(uid), message), { body: 'Changed' }));
    await refused(deleteDoc(doc(world.as(uid), message)));
    await refused(deleteDoc(doc(world.as(uid), conversation)));
  });

  it('is not slipped in under one that the conversation names', async () => {
    await refused(
      setDoc(doc(world.as(patient), messagePath(CLINIC, CONVERSATION, newMessageId())), {
        number: 1,
        side: 'portal',
        senderId: patient,
        senderName: 'Pat Patient',
        body: 'Slipped in',
        sentAt: serverTimestamp(),
      }),
    );
  });
});

const now = async () => parseConversation(CONVERSATION, await world.read(conversation));

async function sendWhenItsTurnComes(side: 'portal' | 'staff', number: number): Promise<void> {
  const firestore = world.as(side === 'portal' ? patient : nurse);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      const waits = (await now()).waitingSince !== null;
      await reply(firestore, side, number, { waits });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error(`message ${String(number)} of the ${side} side never got its turn`);
}
