/** What the three functions of a new message watch, and what is read before each. */
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import type { FirestoreEvent, QueryDocumentSnapshot } from 'firebase-functions/v2/firestore';
import { guarded } from '../platform/event-guard';
import { readConversation } from '../store/conversations';

export const MESSAGE_DOCUMENT =
  'organizations/{organizationId}/conversations/{conversationId}/messages/{messageId}';

interface MessageIds {
  readonly organizationId: string;
  readonly conversationId: string;
  readonly messageId: string;
}

export type MessageEvent = FirestoreEvent<
  QueryDocumentSnapshot | undefined,
  Record<keyof MessageIds, string>
>;

/** Runs `act` for the message of an event and its conversation; for a conversation that is gone, nothing. */
export async function withMessage(
  trigger: string,
  event: MessageEvent,
  act: (organizationId: string, conversation: Conversation, message: Message) => Promise<void>,
): Promise<void> {
  const { organizationId, conversationId, messageId } = event.params;
  await guarded(trigger, { organizationId, conversationId, messageId }, async () => {
    const message = parseMessage(messageId, event.data?.data());
    const conversation = await readConversation(organizationId, conversationId);
    if (conversation !== null) await act(organizationId, conversation, message);
  });
}
