import type { Conversation } from '../documents/conversation';
import { otherSide, SIDES, type Side } from '../side';

/** A person whose unread totals may have changed, and the side of theirs that says so. */
export interface Recount {
  readonly uid: string;
  readonly side: Side;
}

/** Whom to count anew after a change of a conversation; null is a conversation that was not, or is no more. */
export function recountsAfter(before: Conversation | null, after: Conversation | null): Recount[] {
  return SIDES.flatMap((side) => {
    const people = new Set(
      [before, after].filter((each) => each !== null).map((each) => personOf(each, side)),
    );
    const same =
      people.size === 1 &&
      unreadOf(before, side) === unreadOf(after, side) &&
      waits(before, side) === waits(after, side);
    return same ? [] : [...people].map((uid) => ({ uid, side }));
  });
}

/** What was summed over a person's unread conversations, and counted of those that wait for them. */
export interface UnreadSums {
  readonly conversations: number;
  readonly sentByOthers: number;
  readonly seen: number;
  readonly waiting: number;
}

export function unreadTotalsOf({ conversations, sentByOthers, seen, waiting }: UnreadSums) {
  return {
    unreadMessages: sentByOthers - seen,
    unreadConversations: conversations,
    waitingConversations: waiting,
  };
}

function unreadOf(conversation: Conversation | null, side: Side): number {
  if (conversation === null) return 0;
  return conversation[otherSide(side)].sent - conversation[side].seen;
}

/** Whether a conversation is among those that wait for an answer of this side, which is the staff's alone. */
function waits(conversation: Conversation | null, side: Side): boolean {
  return (
    side === 'staff' &&
    conversation !== null &&
    conversation.waitingSince !== null &&
    !conversation.staff.archived
  );
}

/** Both people of a conversation. */
export function recountsOf(conversation: Conversation): Recount[] {
  return SIDES.map((side) => ({ uid: personOf(conversation, side), side }));
}

function personOf(conversation: Conversation, side: Side): string {
  return side === 'portal' ? conversation.portalUserId : conversation.staffId;
}
