import { parseConversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { conversationPath } from '@my-messages/domain/paths';
import { readIn, writeIn } from '../../platform/store/documents';
import { planUrgency } from '../core/plan-urgency';
import { inTransaction } from '../../platform/store/transaction';

/** Has staff see a conversation first for one of its messages, by how the conversation is at that moment. */
export async function markUrgent(
  organizationId: string,
  conversationId: string,
  message: Pick<Message, 'number' | 'sentAt'>,
): Promise<void> {
  const path = conversationPath(organizationId, conversationId);
  await inTransaction(async (transaction) => {
    const conversation = await readIn(transaction, path, parseConversation);
    const planned = conversation && planUrgency(organizationId, conversation, message);
    if (planned !== null) writeIn(transaction, [planned]);
  });
}
