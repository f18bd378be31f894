import { describe, expect, it } from 'vitest';
import { parseConversation } from '../documents/conversation';
import { parseMessage } from '../documents/message';
import { conversationDoc, messageDoc } from '../testing/documents';
import { planMessageSent, sourceOfMessageSent } from './audit-events';

describe('sourceOfMessageSent', () => {
  it('finds again the message that a line was planned of', () => {
    const { path } = planMessageSent(
      'clinic',
      parseConversation('c1', conversationDoc()),
      parseMessage('m1', messageDoc()),
    );
    expect(sourceOfMessageSent(path.split('/').at(-1) ?? '')).toEqual({
      conversationId: 'c1',
      messageId: 'm1',
    });
  });

  it.each(['', 'message-sent_c1', 'message-sent__m1', 'other_c1_m1'])(
    'finds nothing for an id such as "%s"',
    (id) => {
      expect(sourceOfMessageSent(id)).toBeNull();
    },
  );
});
