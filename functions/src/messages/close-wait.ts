import { closingNote } from '@my-messages/domain/documents/conversation';
import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { closeWait as carryOut } from './store/close-wait';

/** Ends the wait for an answer in a conversation with a note that both people read; for Super Admins. */
export const closeWait = callable(
  'closeWait',
  v.object({ organizationId: documentId, conversationId: documentId, note: closingNote }),
  ({ organizationId, conversationId }) => ({ organizationId, conversationId }),
  carryOut,
);
