import { searchable, planSearchEntries } from '@my-messages/domain/derived/search-entries';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { messagesPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { firestore } from '../../platform/store/admin-app';
import { writeAlone } from '../../platform/store/documents';
import { inPages } from '../../platform/store/in-pages';
import { readConversation } from '../../platform/store/records';

const MESSAGES_IN_A_PAGE = 100;

/**
 * Writes the search entries of messages, and gives their conversation as it is then; null where it is gone. It is read again
 * after each write: where it was handed over meanwhile, they may have been written after those of the handover, and would
 * be found by who has it no more.
 */
export async function storeSearchEntries(
  organizationId: string,
  conversation: Conversation,
  messages: readonly Message[],
): Promise<Conversation | null> {
  const planned = messages.flatMap((message) => planSearchEntries(organizationId, conversation, message));
  await Promise.all(planned.map((each) => writeAlone(searchable(each, Timestamp))));
  const now = await readConversation(organizationId, conversation.id);
  if (now === null || now.staffId === conversation.staffId) return now;
  return await storeSearchEntries(organizationId, now, messages);
}

/**
 * Writes all search entries of a conversation anew, page by page, as it is at that moment. One message that is malformed,
 * or a page that is not to be written, holds up none of the others; the first such error is thrown when all else is done.
 */
export async function rewriteSearchEntries(organizationId: string, conversationId: string): Promise<void> {
  let conversation = await readConversation(organizationId, conversationId);
  const errors: unknown[] = [];
  const all = firestore().collection(messagesPath(organizationId, conversationId));
  for await (const page of inPages(all, MESSAGES_IN_A_PAGE)) {
    if (conversation === null) return;
    const messages = page.flatMap((stored) => {
      try {
        return [parseMessage(stored.id, stored.data())];
      } catch (error) {
        errors.push(error);
        return [];
      }
    });
    try {
      conversation = await storeSearchEntries(organizationId, conversation, messages);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
