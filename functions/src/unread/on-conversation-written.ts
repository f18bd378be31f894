/**
 * Watches conversations. Counts anew what is unread for each of the two people for whom that changed, and writes
 * their totals. Twice, late or out of order is harmless: every run counts what is there at its moment, and an older
 * count never replaces a newer one. It writes no conversation, so it cannot wake itself.
 */
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { recountsAfter } from '@my-messages/domain/derived/unread-totals';
import { guarded } from '../problems/guarded';
import { recount } from './recount';

export const onConversationWritten = onDocumentWritten(
  { document: 'organizations/{organizationId}/conversations/{conversationId}', retry: true },
  async (event) => {
    const { organizationId, conversationId } = event.params;
    const about = {
      trigger: 'onConversationWritten',
      organizationId,
      target: conversationPath(organizationId, conversationId),
      since: Date.parse(event.time),
    };
    await guarded(about, () => {
      const before = event.data?.before;
      const after = event.data?.after;
      const recounts = recountsAfter(
        before?.exists ? parseConversation(conversationId, before.data()) : null,
        after?.exists ? parseConversation(conversationId, after.data()) : null,
      );
      return Object.fromEntries(
        recounts.map((each) => [`totals-${each.side}`, () => recount(organizationId, each)]),
      );
    });
  },
);
