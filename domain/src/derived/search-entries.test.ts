import { parseConversation } from '../documents/conversation';
import { parseMessage } from '../documents/message';
import { conversationDoc, messageDoc } from '../testing/documents';
import { describe, expect, it } from 'vitest';
import { planSearchEntries, sourceOfSearchEntry } from './search-entries';

const conversation = parseConversation(
  'c1',
  conversationDoc({
    patientName: 'Zoe Young',
    chartLabel: 'Asthma',
    portalUserName: 'Ana Young',
    relationship: 'guardian',
    staffName: 'Nell Brook',
    staffTitle: 'Dietitian',
    subject: 'Inhaler',
    portal: { sent: 1 },
  }),
);

const message = parseMessage(
  'm1',
  messageDoc({ side: 'portal', senderId: 'ana', body: 'Question', sentAt: 2 }),
);

const common = {
  conversationId: 'c1',
  portalUserId: 'ana',
  staffId: 'nurse',
  patientName: 'Zoe Young',
  chartLabel: 'Asthma',
  relationship: 'guardian',
  portalUserName: 'Ana Young',
  staffName: 'Nell Brook',
  staffTitle: 'Dietitian',
  subject: 'Inhaler',
};

describe('planSearchEntries', () => {
  it('makes one entry of a message, of its body and, marked, the names, for its two people', () => {
    expect(planSearchEntries('clinic', conversation, { ...message, number: 2 })).toEqual([
      {
        path: 'organizations/clinic/searchEntries/c1_m1',
        entry: {
          ...common,
          kind: 'message',
          messageId: 'm1',
          side: 'portal',
          body: 'Question',
          tokens: [
            ...['que', 'ques', 'quest', 'questi', 'questio', 'question'],
            ...['~ana', '~bro', '~broo', '~brook', '~nel', '~nell', '~you', '~youn', '~young', '~zoe'],
          ],
          at: 2,
        },
      },
    ]);
  });

  it('adds with the first of a side the entry that finds the conversation by its names and subject', () => {
    const [, ofConversation] = planSearchEntries('clinic', conversation, message);
    expect(ofConversation).toMatchObject({
      path: 'organizations/clinic/searchEntries/c1',
      entry: { ...common, kind: 'conversation', at: 1 },
    });
    const words = ['inhaler', 'zoe', 'young', 'ana', 'nell', 'brook', 'dietitian', 'asthma'];
    expect(ofConversation?.entry.tokens).toEqual(expect.arrayContaining(words));
    expect(ofConversation?.entry.tokens).not.toContain('question');
  });
});

describe('sourceOfSearchEntry', () => {
  it('finds again what an entry was planned of', () => {
    const ids = planSearchEntries('clinic', conversation, message).map(({ path }) => path.split('/').at(-1));
    expect(ids.map((id) => sourceOfSearchEntry(id ?? ''))).toEqual([
      { conversationId: 'c1', messageId: 'm1' },
      { conversationId: 'c1', messageId: null },
    ]);
  });

  it.each(['_', 'c1_', '_m1', 'c1_m1_x'])('finds nothing for an id such as %s', (id) => {
    expect(sourceOfSearchEntry(id)).toBeNull();
  });
});
