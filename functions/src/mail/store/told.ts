import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, conversationPath } from '@my-messages/domain/paths';
import { personField, type Side } from '@my-messages/domain/side';
import { firestore } from '../../platform/store/admin-app';
import { readIn, writeIn } from '../../platform/store/documents';
import { planTold } from '../core/plan-told';
import { inTransaction } from '../../platform/store/transaction';

/** Has who wrote them see that a mail told its recipient of a conversation's messages, up to the number `through`. */
export async function recordTold(
  organizationId: string,
  conversationId: string,
  recipientId: string,
  through: number,
): Promise<void> {
  const path = conversationPath(organizationId, conversationId);
  await inTransaction(async (transaction) => {
    const conversation = await readIn(transaction, path, parseConversation);
    const planned = conversation && planTold(organizationId, conversation, recipientId, through);
    if (planned !== null) writeIn(transaction, [planned]);
  });
}

/** Somebody's unread conversations, as many as a list has. */
export async function unreadConversations(
  organizationId: string,
  uid: string,
  side: Side,
): Promise<readonly Conversation[]> {
  const { docs } = await firestore()
    .collection(collectionPath(organizationId, 'conversations'))
    .where(personField[side], '==', uid)
    .where(`${side}.unread`, '==', true)
    // In the order of the index that their sum has.
    .orderBy(side === 'portal' ? 'portal.seen' : 'portal.sent')
    .orderBy(side === 'portal' ? 'staff.sent' : 'staff.seen')
    .limit(LIMITS.pageSize)
    .get();
  return docs.map((stored) => parseConversation(stored.id, stored.data()));
}
