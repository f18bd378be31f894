import { update, type Update } from '@my-messages/domain/derived/document-write';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { conversationPath } from '@my-messages/domain/paths';
import { urgentKind } from '@my-messages/domain/safety/urgent-kind';

/**
 * Whether the words of a portal user's message may tell of an emergency and its conversation does not say so yet. The
 * subject is looked at with the message that began the conversation.
 */
export function isToBeMarked(conversation: Conversation, { side, number, body, sentAt }: Message): boolean {
  if (side !== 'portal' || number <= conversation.urgency.number) return false;
  const began = sentAt === conversation.createdAt;
  return urgentKind(began ? `${conversation.subject}\n${body}` : body) !== null;
}

/**
 * What such a message changes of its conversation: staff see it first, unless it was answered meanwhile. Null where it says
 * so already, also where staff have put it off since.
 */
export function planUrgency(
  organizationId: string,
  conversation: Conversation,
  { number, sentAt }: Pick<Message, 'number' | 'sentAt'>,
): Update | null {
  const { id, urgency, waitingSince } = conversation;
  if (number <= urgency.number) return null;
  return update(conversationPath(organizationId, id), {
    'urgency.number': number,
    'urgency.open': waitingSince !== null && waitingSince <= sentAt,
  });
}
