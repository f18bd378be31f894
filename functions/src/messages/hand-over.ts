import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { handOver as carryOut } from './store/hand-over';

/** Hands a conversation from its staff member to another, for whoever may. */
export const handOver = callable(
  'handOver',
  v.object({ organizationId: documentId, conversationId: documentId, toId: documentId }),
  ({ organizationId, conversationId }) => ({ organizationId, conversationId }),
  carryOut,
);
