import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import { planMessageSent } from '@my-messages/domain/derived/audit-events';
import { planNotification } from '../mail/core/new-mail';
import { recordAuditEvent } from '../platform/store/audit-trail';
import { queueNotification } from '../mail/store/outbox';
import { isToBeMarked } from './core/plan-urgency';
import { markUrgent } from './store/mark-urgent';
import { rewriteSearchEntries, storeSearchEntries } from './store/search-entries';

/**
 * What follows from a message: its search entry, and with the first of a side that of the conversation; a line of the
 * audit trail; where its words may tell of an emergency, that staff see the conversation first; and a notification in the outbox for its reader, unless one that they have not followed yet covers it.
 * Each may be done twice: ids are natural, entries are written whole, a line that is there stays, and a
 * message that is covered is left alone.
 */
export function messageSteps(organizationId: string, conversation: Conversation, message: Message) {
  return {
    ...(isToBeMarked(conversation, message) && {
      urgency: () => markUrgent(organizationId, conversation.id, message),
    }),
    search: async () => {
      await storeSearchEntries(organizationId, conversation, [message]);
    },
    audit: () => recordAuditEvent(planMessageSent(organizationId, conversation, message)),
    mail: () => notify(organizationId, conversation, message),
  };
}

/**
 * What follows from a handover: all search entries anew, for whom the conversation belongs to now, and a notification of
 * what is unread for them. Each may be done twice, and where there was no handover.
 */
export function handOverSteps(organizationId: string, conversation: Conversation) {
  const last = { side: 'portal', number: conversation.portal.sent } as const;
  return {
    search: () => rewriteSearchEntries(organizationId, conversation.id),
    mail: () => notify(organizationId, conversation, last),
  };
}

async function notify(
  organizationId: string,
  conversation: Conversation,
  message: Pick<Message, 'side' | 'number'>,
): Promise<void> {
  const planned = planNotification(organizationId, conversation, message);
  if (planned !== null) await queueNotification(planned);
}
