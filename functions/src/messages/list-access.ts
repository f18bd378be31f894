import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { listAccess as list } from './store/access';

/** Who of the clinic opened a conversation, handed it over or closed it; for its portal user. */
export const listAccess = callable(
  'listAccess',
  v.object({
    organizationId: documentId,
    conversationId: documentId,
    after: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  ({ organizationId, conversationId }) => ({ organizationId, conversationId }),
  list,
);
