/**
 * Watches new messages. Puts a notification of those that staff wrote into the outbox. Twice is harmless: the mail's
 * id is natural and a mail that is there is left as it is. It writes no message, so it cannot wake itself.
 */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { planNotification } from '../core/new-mail';
import { queueMail } from '../store/outbox';
import { MESSAGE_DOCUMENT, withMessage } from './message-events';

export const onMessageCreatedNotify = onDocumentCreated(
  { document: MESSAGE_DOCUMENT, retry: true },
  (event) =>
    withMessage('onMessageCreatedNotify', event, async (organizationId, conversation, message) => {
      const planned = planNotification(organizationId, conversation, message);
      if (planned !== null) await queueMail(planned);
    }),
);
