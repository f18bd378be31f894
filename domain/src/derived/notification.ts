import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';

/** Whether a message is to be told by mail: what staff wrote and their reader has not seen. */
export const isToBeTold = ({ portal }: Conversation, { side, number }: Message) =>
  side === 'staff' && number > portal.seen;
