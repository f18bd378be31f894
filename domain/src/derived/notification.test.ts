import { describe, expect, it } from 'vitest';
import { parseConversation } from '../documents/conversation';
import { parseMessage } from '../documents/message';
import { conversationDoc, messageDoc } from '../testing/documents';
import { isToBeTold, readerOf, seenBy } from './notification';

const conversation = parseConversation('c1', conversationDoc({ portal: { seen: 1 }, staff: { seen: 4 } }));
const isTold = (side: 'portal' | 'staff', number: number) =>
  isToBeTold(conversation, parseMessage('m', messageDoc({ side, number })));

describe('what is told by mail', () => {
  it('is what the other side has not seen, whichever that is', () => {
    expect([isTold('staff', 1), isTold('staff', 2)]).toEqual([false, true]);
    expect([isTold('portal', 4), isTold('portal', 5)]).toEqual([false, true]);
  });

  it('is told to the person of the other side', () => {
    expect(readerOf(conversation, 'staff')).toBe('ana');
    expect(readerOf(conversation, 'portal')).toBe('nurse');
  });

  it('is measured by what its recipient has seen', () => {
    expect(seenBy(conversation, 'ana')).toBe(1);
    expect(seenBy(conversation, 'nurse')).toBe(4);
  });
});
