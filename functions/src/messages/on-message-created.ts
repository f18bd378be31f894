/**
 * Watches new messages. Writes search entries, a line of the audit trail, a notification into the outbox, and into the conversation whether it is urgent
 * ({@link messageSteps}, which says why twice is harmless). It writes no message, so it cannot wake itself.
 */
import { parseMessage } from '@my-messages/domain/documents/message';
import { messagePath } from '@my-messages/domain/paths';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { readConversation } from '../platform/store/records';
import { guarded } from '../problems/guarded';
import { messageSteps } from './message-steps';

export const onMessageCreated = onDocumentCreated(
  {
    document: 'organizations/{organizationId}/conversations/{conversationId}/messages/{messageId}',
    retry: true,
  },
  async (event) => {
    const { organizationId, conversationId, messageId } = event.params;
    const about = {
      trigger: 'onMessageCreated',
      organizationId,
      target: messagePath(organizationId, conversationId, messageId),
      since: Date.parse(event.time),
    };
    await guarded(about, async () => {
      const message = parseMessage(messageId, event.data?.data());
      const conversation = await readConversation(organizationId, conversationId);
      return conversation === null ? {} : messageSteps(organizationId, conversation, message);
    });
  },
);
