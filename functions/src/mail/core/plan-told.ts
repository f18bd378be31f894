import { sideFields } from '@my-messages/domain/conversation/sending';
import { update, type Update } from '@my-messages/domain/derived/document-write';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { personField, SIDES } from '@my-messages/domain/side';

/**
 * That a mail told somebody of a conversation's messages, up to the number `through`, for who wrote them to see. Null where
 * that is said already, and for who has the conversation no more.
 */
export function planTold(
  organizationId: string,
  conversation: Conversation,
  recipientId: string,
  through: number,
): Update | null {
  const side = SIDES.find((each) => conversation[personField[each]] === recipientId);
  if (side === undefined || through <= conversation[side].told) return null;
  return update(conversationPath(organizationId, conversation.id), sideFields(side, { told: through }));
}
