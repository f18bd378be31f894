import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { acceptInvitation as accept } from './store/acceptance';

/** The person who is signed in accepts their own invitation. */
export const acceptInvitation = callable(
  'acceptInvitation',
  v.object({ organizationId: documentId }),
  ({ organizationId }) => ({ organizationId }),
  (uid, { organizationId }, now) => accept(organizationId, uid, now),
);
