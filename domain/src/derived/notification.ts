import { handoversOf } from '../conversation/history';
import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import { otherSide, personField, type Side } from '../side';

/** Whether a message is to be told by mail: what its reader, on the other side, has not seen. */
export const isToBeTold = (conversation: Conversation, { side, number }: Pick<Message, 'side' | 'number'>) =>
  number > conversation[otherSide(side)].seen;

/** Whom a mail tells of what a side wrote in a conversation. */
export const readerOf = (conversation: Conversation, side: Side) =>
  conversation[personField[otherSide(side)]];

/**
 * Since when a mail that was queued tells the reader of what a side wrote, in epoch milliseconds: a conversation that comes
 * back to staff is told to them anew, whatever they were told of it before they gave it away.
 */
export const toldSince = (conversation: Conversation, side: Side): number =>
  side === 'portal' ? (handoversOf(conversation).at(-1)?.at ?? 0) : 0;

/**
 * The number of the last message that the recipient of a conversation's mail has seen; null for who has it no more,
 * because it was handed over.
 */
export function seenBy(
  { portalUserId, staffId, portal, staff }: Conversation,
  recipientId: string,
): number | null {
  if (recipientId === portalUserId) return portal.seen;
  return recipientId === staffId ? staff.seen : null;
}
