import {
  searchable,
  planSearchEntries,
  type PlannedSearchEntry,
} from '@my-messages/domain/derived/search-entries';
import { parseMessage } from '@my-messages/domain/documents/message';
import { messagesPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { firestore } from '../../platform/store/admin-app';
import { writeAlone } from '../../platform/store/documents';
import { inPages } from '../../platform/store/in-pages';
import { readConversation } from '../../platform/store/records';

const MESSAGES_IN_A_PAGE = 100;

export async function storeSearchEntry(planned: PlannedSearchEntry): Promise<void> {
  await writeAlone(searchable(planned, Timestamp));
}

/**
 * Writes all search entries of a conversation anew, page by page, as it is at that moment. One message that is malformed
 * holds up none of the others; the first such error is thrown when all else is done.
 */
export async function rewriteSearchEntries(organizationId: string, conversationId: string): Promise<void> {
  const errors: unknown[] = [];
  const all = firestore().collection(messagesPath(organizationId, conversationId));
  for await (const page of inPages(all, MESSAGES_IN_A_PAGE)) {
    const conversation = await readConversation(organizationId, conversationId);
    if (conversation === null) return;
    await Promise.all(
      page.map(async (stored) => {
        try {
          const message = parseMessage(stored.id, stored.data());
          await Promise.all(planSearchEntries(organizationId, conversation, message).map(storeSearchEntry));
        } catch (error) {
          errors.push(error);
        }
      }),
    );
  }
  if (errors.length > 0) throw errors[0];
}
