import { describe, expect, it } from 'vitest';
import { parseConversation } from '../documents/conversation';
import { parseMessage } from '../documents/message';
import { conversationDoc, messageDoc } from '../testing/documents';
import { isToBeTold, readerOf, seenBy, toldSince } from './notification';

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

  it('is told to staff anew once the conversation was handed to them, and to portal users never', () => {
    const person = { id: 'nurse', name: 'Nora Nurse', title: '' };
    const handedOver = (at: number) =>
      ({ kind: 'handed-over', at, from: person, to: person, seen: 0 }) as const;
    const closed = { kind: 'closed', at: 30, note: 'Please call' } as const;
    const handed = parseConversation(
      'c1',
      conversationDoc({ history: [handedOver(10), handedOver(20), closed] }),
    );
    expect([toldSince(conversation, 'portal'), toldSince(conversation, 'staff')]).toEqual([0, 0]);
    expect([toldSince(handed, 'portal'), toldSince(handed, 'staff')]).toEqual([20, 0]);
  });
});
