/**
 * Watches new messages. Writes the search entry of the message, and with the first of a side that of the
 * conversation. Twice is harmless: ids are natural and documents are written whole. It writes no message, so it
 * cannot wake itself.
 */
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { planSearchEntries } from '../core/search-entries';
import { storeSearchEntry } from '../store/search-entries';
import { MESSAGE_DOCUMENT, withMessage } from './message-events';

export const onMessageCreatedIndex = onDocumentCreated({ document: MESSAGE_DOCUMENT, retry: true }, (event) =>
  withMessage('onMessageCreatedIndex', event, async (organizationId, conversation, message) => {
    await Promise.all(planSearchEntries(organizationId, conversation, message).map(storeSearchEntry));
  }),
);
