import { parseConversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { conversationPath } from '@my-messages/domain/paths';
import { readIn, writeIn } from '../../platform/store/documents';
import { unlessQueued } from '../../platform/store/queue-mail';
import { planUrgency } from '../core/plan-urgency';
import { inTransaction } from '../../platform/store/transaction';

/**
 * Has staff see a conversation first for one of its messages, by how the conversation is at that moment, and told of it at once
 * where it waits for them.
 */
export async function markUrgent(
  organizationId: string,
  conversationId: string,
  message: Pick<Message, 'number' | 'sentAt'>,
): Promise<void> {
  const path = conversationPath(organizationId, conversationId);
  await inTransaction(async (transaction) => {
    const conversation = await readIn(transaction, path, parseConversation);
    const planned = conversation && planUrgency(organizationId, conversation, message);
    if (planned === null) return;
    const mail = planned.mail && (await unlessQueued(transaction, planned.mail));
    writeIn(transaction, mail === null ? [planned.write] : [planned.write, mail]);
  });
}
