import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath, memberPath, messagePath } from '@my-messages/domain/paths';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CLINIC, OTHER_CHART, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, start, type Changes } from './support/send';

const world = rulesWorld('start');
const { patient, guardian, nurse, doctor, offTeam, stranger, noMember, abroad, admin } = PEOPLE;

/** A side that has sent and seen nothing yet, and has something to read. */
const FRESH = { sent: 0, seen: 0, unread: true, seenAt: null, told: 0, archived: false, paceAt: null };

function lastMessage(messageId: string, preview: string) {
  return { id: messageId, at: serverTimestamp(), side: 'portal', preview };
}

const previewOf = (preview: string): Changes => ({
  messageId: 'previewmessage000001',
  conversation: { lastMessage: lastMessage('previewmessage000001', preview) },
});

/** A list has a size and a beginning, too. */
const asList = (): Changes => ({
  messageId: 'previewmessage000002',
  conversation: { lastMessage: { ...lastMessage('previewmessage000002', ''), preview: ['Hello'] } },
  message: { body: ['Hello', 'you'] },
});

const longPreview = (length: number): Changes => ({
  ...previewOf('x'.repeat(length)),
  body: 'x'.repeat(200),
});

describe('a patient starts a conversation', () => {
  it('with staff of their care team, in one batch with its first message', async () => {
    await start(world.as(patient), 'portal', { messageId: 'firstmessage00000001' });
    expect(await world.read(conversationPath(CLINIC, CONVERSATION))).toMatchObject({
      lastMessage: { id: 'firstmessage00000001', preview: 'Hello' },
      portal: { sent: 1 },
      staff: { sent: 0, unread: true },
    });
    expect(await world.read(messagePath(CLINIC, CONVERSATION, 'firstmessage00000001'))).toMatchObject({
      number: 1,
      body: 'Hello',
    });
  });

  it('with a message of a single character', async () => {
    await start(world.as(patient), 'portal', { body: '?' });
  });

  it('but not the same one again', async () => {
    await start(world.as(patient), 'portal', { messageId: 'firstmessage00000001' });
    await refused(start(world.as(patient), 'portal', { messageId: 'firstmessage00000001' }));
    await refused(start(world.as(patient), 'portal', { messageId: 'firstmessage00000002' }));
  });

  it.each<[string, Changes]>([
    ['without its message', { only: 'conversation' }],
    ['as a message without its conversation', { only: 'message' }],
    ['under an id of another form', { conversationId: 'Pat-Patient' }],
    ['with a message id of another form', { messageId: 'hello' }],
    ['with a field more', { conversation: { intruder: 'x' } }],
    ['with a field more in the message', { message: { intruder: 'x' } }],
    ['in the past', { conversation: { createdAt: Timestamp.fromMillis(1000) } }],
    ['with a message in the past', { message: { sentAt: Timestamp.fromMillis(1000) } }],
    ['with a message in the future', { message: { sentAt: Timestamp.fromMillis(Date.now() + 60_000) } }],
    [
      'under another name, be it the same in the message',
      { conversation: { portalUserName: 'Somebody Else' }, message: { senderName: 'Somebody Else' } },
    ],
    ['under another patient', { conversation: { patientName: 'Somebody Else' } }],
    ['under another chart label', { conversation: { chartLabel: 'Other' } }],
    ['under another relationship', { conversation: { relationship: 'guardian' } }],
    ['with another name for the nurse', { conversation: { staffName: 'Somebody Else' } }],
    ['with another title for the nurse', { conversation: { staffTitle: 'Surgeon' } }],
    ['with a message under another name', { message: { senderName: 'Nell Nurse' } }],
    ['with a message in the name of the nurse', { message: { senderId: nurse } }],
    ['with a message of the other side', { message: { side: 'staff' } }],
    ['with another number', { message: { number: 2 } }],
    ['with a preview that the message does not begin with', previewOf('Hi')],
    ['with an empty preview', previewOf('')],
    ['with a preview longer than the message', previewOf('Hello you')],
    ['with an empty message', { body: '' }],
    ['with a message of white space', { message: { body: ' \n\t' }, ...previewOf(' \n\t') }],
    [
      'with a message of signs that nobody sees',
      { message: { body: '\u200B\uFE0F\u2800\u{E0100}' }, ...previewOf('\u200B\uFE0F') },
    ],
    ['with a subject that is no text', { conversation: { subject: 7 } }],
    ['with a subject that is a list', { conversation: { subject: ['Question'] } }],
    ['with a message that is no text', { message: { body: 7 } }],
    ['with a message that is a list, and begins with its preview', asList()],
    ['seen ahead', { conversation: { staff: { ...FRESH, seen: 1 } } }],
    ['read for the other', { conversation: { staff: { ...FRESH, unread: false } } }],
    ['archived for the other', { conversation: { staff: { ...FRESH, archived: true } } }],
    ['with messages that the other never sent', { conversation: { staff: { ...FRESH, sent: 1 } } }],
    ['without owing an answer', { conversation: { waitingSince: null } }],
    ['as if it had been handed over', { conversation: { history: ['somebody'] } }],
    ['without saying through whose hands it went', { conversation: { history: null } }],
    ['as urgent', { conversation: { urgency: { number: 1, open: true } } }],
    ['as if it had been urgent', { conversation: { urgency: { number: 1, open: false } } }],
    ['without saying whether it is urgent', { conversation: { urgency: null } }],
    ['as if the other had been told by mail', { conversation: { staff: { ...FRESH, told: 1 } } }],
    ['with an answer owed since long', { conversation: { waitingSince: Timestamp.fromMillis(1000) } }],
    ['without the time of its pace', { conversation: { portal: { ...FRESH, sent: 1, unread: false } } }],
  ])('not %s', async (_how, changes) => {
    await refused(start(world.as(patient), 'portal', changes));
  });

  it.each([
    ['somebody not signed in', () => world.anonymous()],
    ['the guardian, in the name of the patient', () => world.as(guardian)],
    ['another patient, in the name of the patient', () => world.as(stranger)],
    ['an account without a membership', () => world.as(noMember)],
    ['a member of another organization', () => world.as(abroad)],
    ['a Super Admin', () => world.as(admin)],
    ['the nurse, in the name of the patient', () => world.as(nurse)],
  ])('but not %s', async (_who, firestore) => {
    await refused(start(firestore(), 'portal'));
  });

  it('nor, once inactive, the message alone', async () => {
    await world.update(memberPath(CLINIC, patient), { active: false });
    await refused(start(world.as(patient), 'portal', { only: 'message' }));
  });

  it('not about a chart that they are not connected to', async () => {
    await refused(
      start(world.as(patient), 'portal', {
        conversation: {
          chartId: OTHER_CHART,
          patientName: 'Stan Stranger',
          staffId: doctor,
          staffName: 'Dora Doctor',
        },
      }),
    );
  });

  it('not with a clinician who is not on the care team', async () => {
    const changes = { conversation: { staffId: offTeam, staffName: 'Otto Off' } };
    await refused(start(world.as(patient), 'portal', changes));
    await world.update(`organizations/${CLINIC}`, { 'messaging.recipientPolicy': 'selected-users' });
    await start(world.as(patient), 'portal', changes);
  });
});

describe('a conversation that goes on from another', () => {
  const [second, third] = ['conversation00000002', 'conversation00000003'];
  const goesOn = (conversationId: string, continues: unknown, conversation = {}): Changes => ({
    conversationId,
    conversation: { ...conversation, continues },
  });

  it('names one of the patient’s own about the same chart', async () => {
    await start(world.as(patient), 'portal');
    await start(world.as(patient), 'portal', goesOn(second, CONVERSATION));
    expect(await world.read(conversationPath(CLINIC, second))).toMatchObject({ continues: CONVERSATION });
  });

  it('names none that is not there, nor itself, nor what is no id', async () => {
    for (const continues of [second, third, 7, '', [CONVERSATION], true])
      await refused(start(world.as(patient), 'portal', goesOn(second, continues)));
  });

  it('names none of somebody else', async () => {
    await start(world.as(nurse), 'staff', {
      conversation: { portalUserId: guardian, portalUserName: 'Gail Guardian', relationship: 'guardian' },
    });
    await refused(start(world.as(patient), 'portal', goesOn(second, CONVERSATION)));
  });

  it('names none about another chart', async () => {
    await start(world.as(patient), 'portal');
    await world.update(conversationPath(CLINIC, CONVERSATION), { chartId: OTHER_CHART });
    await refused(start(world.as(patient), 'portal', goesOn(second, CONVERSATION)));
  });

  it('is begun by a portal user alone', async () => {
    await start(world.as(patient), 'portal');
    await refused(start(world.as(nurse), 'staff', goesOn(second, CONVERSATION)));
  });
});

describe('the nurse starts a conversation', () => {
  it('with a portal user of the chart', async () => {
    await start(world.as(nurse), 'staff');
    expect(await world.read(conversationPath(CLINIC, CONVERSATION))).toMatchObject({ waitingSince: null });
  });

  it('not as if it was owed an answer by themselves', async () => {
    await refused(start(world.as(nurse), 'staff', { conversation: { waitingSince: serverTimestamp() } }));
  });

  it('also with the guardian, who is then the only one on the portal side', async () => {
    const changes: Changes = {
      conversation: { portalUserId: guardian, portalUserName: 'Gail Guardian', relationship: 'guardian' },
    };
    await start(world.as(nurse), 'staff', changes);
    await refused(start(world.as(patient), 'portal', { ...changes, conversationId: 'conversation00000002' }));
  });

  it('not while inactive, whatever their card still says', async () => {
    await world.update(memberPath(CLINIC, nurse), { active: false });
    await refused(start(world.as(nurse), 'staff'));
  });

  it('not by the doctor in their name, nor as the sender', async () => {
    await refused(start(world.as(doctor), 'staff'));
    await refused(start(world.as(doctor), 'staff', { message: { senderId: doctor } }));
  });

  it('not with somebody of another chart', async () => {
    await refused(
      start(world.as(nurse), 'staff', {
        conversation: { portalUserId: stranger, portalUserName: 'Stan Stranger' },
      }),
    );
  });
});

describe('the limits of a first message', () => {
  it.each([
    [
      'a subject',
      { conversation: { subject: 'x'.repeat(LIMITS.subjectLength) } },
      { conversation: { subject: 'x'.repeat(LIMITS.subjectLength + 1) } },
    ],
    ['a message', { body: 'x'.repeat(LIMITS.messageLength) }, { body: 'x'.repeat(LIMITS.messageLength + 1) }],
    ['a preview', longPreview(LIMITS.previewLength), longPreview(LIMITS.previewLength + 1)],
  ])('hold %s on both sides of the edge', async (_what, accepted, tooLong) => {
    await refused(start(world.as(patient), 'portal', tooLong));
    await start(world.as(patient), 'portal', accepted);
  });
});
