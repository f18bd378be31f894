import { expect, it } from 'vitest';
import { parseConversation } from '../documents/conversation';
import { parseMessage } from '../documents/message';
import { withChanges } from '../documents/with-changes';
import { LIMITS } from '../limits';
import { beginConversation, continueConversation, sawUpTo } from './sending';
import { about, conversationDoc } from '../testing/documents';

const visit = about(
  {
    chart: { id: 'chart-1', patientName: 'Pat Patient', label: 'General care' },
    connection: { uid: 'gail', displayName: 'Gail Guardian', relationship: 'guardian' },
    staff: { uid: 'nell', displayName: 'Nell Nurse', title: 'Nurse' },
  },
  { subject: '  About\n Thursday ' },
);

it('begins with a conversation and its first message, clean, and each side in its state', () => {
  const { conversation, message } = beginConversation(
    visit,
    'staff',
    { messageId: 'm1', body: ' Hello \r\n' },
    5,
  );
  expect(parseConversation('c', conversation)).toMatchObject({
    subject: 'About Thursday',
    createdAt: 5,
    lastMessage: { id: 'm1', at: 5, side: 'staff', preview: 'Hello' },
    staff: { sent: 1, seen: 0, unread: false, paceAt: 5 },
    portal: { sent: 0, seen: 0, unread: true, paceAt: null },
  });
  expect(parseMessage('m1', message)).toMatchObject({
    number: 1,
    side: 'staff',
    senderId: 'nell',
    senderName: 'Nell Nurse',
    body: 'Hello',
    sentAt: 5,
  });
});

it('goes on so that a conversation counts each side, takes it out of both archives, and marks the pace at times', () => {
  let { conversation } = beginConversation(visit, 'portal', { messageId: 'm1', body: 'Hello' }, 1);
  for (let number = 1; number <= LIMITS.paceMessages; number += 1) {
    const archived = withChanges(conversation, { 'portal.archived': true, 'staff.archived': true });
    const sent = { messageId: `answer-${String(number)}`, body: 'Yes' };
    const { changes, message } = continueConversation(conversation, 'staff', number, sent, 1 + number);
    expect(message).toMatchObject({ number, senderId: 'nell', sentAt: 1 + number });
    conversation = withChanges(archived, changes);
    const marked = number === LIMITS.paceMessages;
    expect(conversation).toMatchObject({
      portal: { sent: 1, unread: true, archived: false, paceAt: 1 },
      staff: { sent: number, archived: false, paceAt: marked ? 1 + number : null },
    });
  }
});

it('says with what a side has seen when it grew, and only then', () => {
  const shown = parseConversation('c', conversationDoc({ portal: { seen: 1 }, staff: { sent: 3 } }));
  expect(sawUpTo(shown, 'portal', 2, 9)).toEqual({
    'portal.seen': 2,
    'portal.unread': true,
    'portal.seenAt': 9,
  });
  expect(sawUpTo(shown, 'portal', 3, 9)).toMatchObject({ 'portal.unread': false, 'portal.seenAt': 9 });
  expect(sawUpTo(shown, 'portal', 1, 9)).not.toHaveProperty(['portal.seenAt']);
});
