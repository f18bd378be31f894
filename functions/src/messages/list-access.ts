import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { listAccess as list } from './store/access';

/** The functions make these of ids and times. */
const lineId = v.pipe(v.string(), v.regex(/^[\w.-]{1,400}$/));

/** Who of the clinic opened a conversation, handed it over or closed it; for its portal user. */
export const listAccess = callable(
  'listAccess',
  v.object({
    organizationId: documentId,
    conversationId: documentId,
    after: v.nullable(lineId),
  }),
  ({ organizationId, conversationId }) => ({ organizationId, conversationId }),
  list,
);
