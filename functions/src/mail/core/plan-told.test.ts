import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationDoc } from '@my-messages/domain/testing/documents';
import { expect, it } from 'vitest';
import { planTold } from './plan-told';

const conversation = parseConversation('c1', conversationDoc({ portal: { told: 2 }, staff: { told: 1 } }));
const told = (recipientId: string, through: number) => planTold('clinic', conversation, recipientId, through);

it('a mail says up to where it told its recipient', () => {
  const path = 'organizations/clinic/conversations/c1';
  expect(told('ana', 3)).toEqual({ kind: 'update', path, data: { 'portal.told': 3 } });
  expect(told('nurse', 2)).toEqual({ kind: 'update', path, data: { 'staff.told': 2 } });
});

it.each([
  ['what is said already', 'ana', 2],
  ['less than is said', 'ana', 1],
  ['of who has the conversation no more', 'doctor', 9],
])('it says nothing of %s', (_what, recipientId, through) => {
  expect(told(recipientId, through)).toBeNull();
});
