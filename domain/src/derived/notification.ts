import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import { otherSide, personField, type Side } from '../side';

/** Whether a message is to be told by mail: what its reader, on the other side, has not seen. */
export const isToBeTold = (conversation: Conversation, { side, number }: Message) =>
  number > conversation[otherSide(side)].seen;

/** Whom a mail tells of what a side wrote in a conversation. */
export const readerOf = (conversation: Conversation, side: Side) =>
  conversation[personField[otherSide(side)]];

/** The number of the last message that the recipient of a conversation's mail has seen. */
export const seenBy = ({ portalUserId, portal, staff }: Conversation, recipientId: string) =>
  (recipientId === portalUserId ? portal : staff).seen;
