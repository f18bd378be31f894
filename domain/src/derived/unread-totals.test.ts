import { parseConversation, type Conversation, type SideState } from '../documents/conversation';
import { conversationDoc } from '../testing/documents';
import { describe, expect, it } from 'vitest';
import { recountsAfter, unreadTotalsOf } from './unread-totals';

const conversation = (portal: Partial<SideState>, staff: Partial<SideState>): Conversation =>
  parseConversation('c1', conversationDoc({ portal, staff }));

const ana = { uid: 'ana', side: 'portal' };
const nurse = { uid: 'nurse', side: 'staff' };

describe('recountsAfter', () => {
  it('counts anew for whom a message waits', () => {
    expect(recountsAfter(null, conversation({ sent: 1 }, {}))).toEqual([nurse]);
    expect(recountsAfter(conversation({ sent: 1 }, {}), conversation({ sent: 1 }, { sent: 1 }))).toEqual([
      ana,
    ]);
  });

  it('counts anew for who has read', () => {
    expect(recountsAfter(conversation({}, { sent: 2 }), conversation({ seen: 2 }, { sent: 2 }))).toEqual([
      ana,
    ]);
  });

  it('counts anew for both when both changed, as by two events in one', () => {
    expect(recountsAfter(conversation({}, {}), conversation({ sent: 1 }, { sent: 1 }))).toEqual([ana, nurse]);
  });

  it('leaves the totals alone when only something else changed', () => {
    expect(recountsAfter(conversation({}, {}), conversation({ archived: true }, {}))).toEqual([]);
    expect(recountsAfter(null, null)).toEqual([]);
  });

  it('counts anew for staff when a wait ends or begins, and when what waits is archived', () => {
    const waiting = (waitingSince: number | null, archived = false) =>
      parseConversation('c1', conversationDoc({ waitingSince, staff: { archived } }));
    expect(recountsAfter(waiting(1), waiting(null))).toEqual([nurse]);
    expect(recountsAfter(waiting(null), waiting(1))).toEqual([nurse]);
    expect(recountsAfter(waiting(1), waiting(1, true))).toEqual([nurse]);
    expect(recountsAfter(waiting(1), waiting(2))).toEqual([]);
    expect(recountsAfter(waiting(null), waiting(null, true))).toEqual([]);
  });

  it('counts anew for both staff members when it goes from one to the other', () => {
    const before = conversation({ sent: 1 }, { seen: 1 });
    expect(recountsAfter(before, { ...before, staffId: 'doctor' })).toEqual([
      nurse,
      { uid: 'doctor', side: 'staff' },
    ]);
  });

  it('counts anew when a conversation with unread messages is gone', () => {
    expect(recountsAfter(conversation({ sent: 1 }, {}), null)).toEqual([nurse]);
  });
});

describe('unreadTotalsOf', () => {
  it('is what others have sent less what was seen', () => {
    expect(unreadTotalsOf({ conversations: 2, sentByOthers: 7, seen: 4, waiting: 5 })).toEqual({
      unreadMessages: 3,
      unreadConversations: 2,
      waitingConversations: 5,
    });
  });
});
