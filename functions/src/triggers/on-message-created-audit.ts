/**
 * Watches new messages. Writes one line of the audit trail for each. Twice is harmless: the line's id is natural and
 * a line is never written over. It writes no message, so it cannot wake itself.
 */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { planMessageSent } from '../core/audit';
import { recordAuditEvent } from '../store/audit-trail';
import { MESSAGE_DOCUMENT, withMessage } from './message-events';

export const onMessageCreatedAudit = onDocumentCreated({ document: MESSAGE_DOCUMENT, retry: true }, (event) =>
  withMessage('onMessageCreatedAudit', event, async (organizationId, conversation, message) => {
    await recordAuditEvent(planMessageSent(organizationId, conversation, message));
  }),
);
