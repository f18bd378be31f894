import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { LIMITS } from '@my-messages/domain/limits';
import { describe, expect, it } from 'vitest';
import { planSearchEntries } from './search-entries';

const side = { sent: 1, seen: 0, unread: false, archived: false, paceAt: null };

const conversation: Conversation = {
  id: 'c1',
  chartId: 'chart-1',
  patientName: 'Zoe Young',
  chartLabel: 'Asthma',
  portalUserId: 'ana',
  portalUserName: 'Ana Young',
  relationship: 'guardian',
  staffId: 'nurse',
  staffName: 'Nell Brook',
  staffTitle: 'Dietitian',
  subject: 'Inhaler',
  createdAt: 1,
  lastMessage: { id: 'm1', at: 2, side: 'portal', preview: 'Hello' },
  portal: side,
  staff: side,
};

const message: Message = {
  id: 'm1',
  number: 1,
  side: 'portal',
  senderId: 'ana',
  senderName: 'Ana Young',
  body: 'Question',
  sentAt: 2,
};

const owners = { conversationId: 'c1', portalUserId: 'ana', staffId: 'nurse' };

describe('planSearchEntries', () => {
  it('makes one entry of a message, of its body alone, for its two people', () => {
    expect(planSearchEntries('clinic', conversation, { ...message, number: 2 })).toEqual([
      {
        path: 'organizations/clinic/searchEntries/c1_m1',
        entry: {
          ...owners,
          messageId: 'm1',
          tokens: ['que', 'ques', 'quest', 'questi', 'questio', 'question'],
          at: 2,
          snippet: 'Question',
        },
      },
    ]);
  });

  it('adds with the first of a side the entry that finds the conversation by its names and subject', () => {
    const [, ofConversation] = planSearchEntries('clinic', conversation, message);
    expect(ofConversation).toMatchObject({
      path: 'organizations/clinic/searchEntries/c1',
      entry: { ...owners, messageId: null, at: 1, snippet: 'Inhaler' },
    });
    const words = ['inhaler', 'zoe', 'young', 'ana', 'nell', 'brook', 'dietitian', 'asthma'];
    expect(ofConversation?.entry.tokens).toEqual(expect.arrayContaining(words));
    expect(ofConversation?.entry.tokens).not.toContain('question');
  });

  it('keeps no more of a long body than a preview', () => {
    const [ofMessage] = planSearchEntries('clinic', conversation, { ...message, body: 'word '.repeat(1000) });
    expect(ofMessage?.entry.snippet.length).toBeLessThanOrEqual(LIMITS.previewLength);
  });
});
