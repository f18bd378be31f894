/**
 * Watches new messages. Writes the search entry of the message, and with the first of a side that of the
 * conversation; a line of the audit trail; and, of what staff wrote, a notification into the outbox, unless one that
 * its reader has not followed yet is there and covers it. Twice is harmless: ids are natural, entries are written
 * whole, a line that is there stays, and a message that is covered is left alone. It writes no message, so it cannot
 * wake itself.
 */
import { parseMessage } from '@my-messages/domain/documents/message';
import { messagePath } from '@my-messages/domain/paths';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { planMessageSent } from '../core/audit';
import { planNotification } from '../core/new-mail';
import { planSearchEntries } from '../core/search-entries';
import { recordAuditEvent } from '../store/audit-trail';
import { readConversation } from '../store/conversations';
import { queueNotification } from '../store/outbox';
import { storeSearchEntry } from '../store/search-entries';
import { guarded } from './guarded';

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
      if (conversation === null) return {};
      return {
        search: async () => {
          const planned = planSearchEntries(organizationId, conversation, message);
          await Promise.all(planned.map(storeSearchEntry));
        },
        audit: () => recordAuditEvent(planMessageSent(organizationId, conversation, message)),
        mail: async () => {
          const planned = planNotification(organizationId, conversation, message);
          if (planned !== null) await queueNotification(planned);
        },
      };
    });
  },
);
