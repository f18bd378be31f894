import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type MessageDoc } from '@my-messages/domain/documents/message';
import { conversationDoc, messageDoc, type ConversationChanges } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { isToBeMarked, planUrgency } from './plan-urgency';

const URGENT = 'I have chest pain and my left arm is numb.';
const conversation = (changes: ConversationChanges = {}) =>
  parseConversation('c1', conversationDoc({ createdAt: 1000, waitingSince: 1000, ...changes }));
const message = (changes: Partial<MessageDoc> = {}) =>
  parseMessage('m1', messageDoc({ side: 'portal', number: 1, sentAt: 1000, body: URGENT, ...changes }));

describe('a message is to be marked', () => {
  it('of a portal user, by its words alone', () => {
    expect(isToBeMarked(conversation(), message())).toBe(true);
    expect(isToBeMarked(conversation(), message({ body: 'May I move my appointment?' }))).toBe(false);
    expect(isToBeMarked(conversation(), message({ side: 'staff' }))).toBe(false);
  });

  it('with its subject where it began the conversation, which may be the other’s elsewhere', () => {
    const about = conversation({ subject: URGENT });
    expect(isToBeMarked(about, message({ body: 'Please call me.' }))).toBe(true);
    expect(isToBeMarked(about, message({ body: 'Please call me.', number: 2, sentAt: 2000 }))).toBe(false);
  });

  it('once', () => {
    const marked = conversation({ urgency: { number: 1, open: false } });
    expect(isToBeMarked(marked, message())).toBe(false);
    expect(isToBeMarked(marked, message({ number: 2 }))).toBe(true);
  });
});

describe('its conversation', () => {
  const changes = (of: ConversationChanges, sent: Partial<MessageDoc> = {}) =>
    planUrgency('clinic', conversation(of), message(sent));

  it('comes first while it waits since then or before', () => {
    const opened = { 'urgency.number': 2, 'urgency.open': true };
    const path = 'organizations/clinic/conversations/c1';
    expect(changes({}, { number: 2, sentAt: 2000 })).toEqual({
      write: { kind: 'update', path, data: opened },
      mail: {
        path: 'mail/urgent_clinic_c1_1_nurse',
        mail: {
          kind: 'urgent',
          organizationId: 'clinic',
          conversationId: 'c1',
          upTo: 2,
          recipientId: 'nurse',
        },
      },
    });
  });

  it.each([
    ['answered meanwhile', { waitingSince: null }],
    ['answered meanwhile, and written in again', { waitingSince: 3000 }],
  ])('does not come first once it was %s', (_how, of) => {
    const put = { 'urgency.number': 2, 'urgency.open': false };
    expect(changes(of, { number: 2, sentAt: 2000 })).toMatchObject({ write: { data: put }, mail: null });
  });

  it('stays as staff have put it since', () => {
    expect(changes({ urgency: { number: 1, open: false } })).toBeNull();
    expect(changes({ urgency: { number: 2, open: false } })).toBeNull();
  });
});
