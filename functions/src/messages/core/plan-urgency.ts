import { update, type Update } from '@my-messages/domain/derived/document-write';
import type { PlannedMail } from '@my-messages/domain/derived/planned-mail';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { conversationPath } from '@my-messages/domain/paths';
import { urgentKind } from '@my-messages/domain/safety/urgent-kind';
import { planUrgentMail } from '../../mail/core/new-mail';

/**
 * Whether the words of a portal user's message may tell of an emergency and its conversation does not say so yet. The
 * subject is looked at with the message that began the conversation.
 */
export function isToBeMarked(conversation: Conversation, { side, number, body, sentAt }: Message): boolean {
  if (side !== 'portal' || number <= conversation.urgency.number) return false;
  const began = sentAt === conversation.createdAt;
  return urgentKind(began ? `${conversation.subject}\n${body}` : body) !== null;
}

interface PlannedUrgency {
  readonly write: Update;
  /** Null where its staff member need not be told any more. */
  readonly mail: PlannedMail | null;
}

/**
 * What such a message changes of its conversation: staff see it first, and are told, unless it was answered meanwhile. Null
 * where it says so already, also where staff have put it off since.
 */
export function planUrgency(
  organizationId: string,
  conversation: Conversation,
  { number, sentAt }: Pick<Message, 'number' | 'sentAt'>,
): PlannedUrgency | null {
  const { id, urgency, waitingSince } = conversation;
  if (number <= urgency.number) return null;
  const isOpen = waitingSince !== null && waitingSince <= sentAt;
  return {
    write: update(conversationPath(organizationId, id), { 'urgency.number': number, 'urgency.open': isOpen }),
    mail: isOpen ? planUrgentMail(organizationId, conversation, { number }) : null,
  };
}
