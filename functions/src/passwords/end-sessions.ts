import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { endSessions as end } from '../platform/store/sessions';

/** Signs the person out everywhere, also where they ask from. */
export const endSessions = callable(
  'endSessions',
  v.object({ organizationId: documentId }),
  ({ organizationId }) => ({ organizationId }),
  async (uid) => {
    await end(uid);
    return { outcome: 'done' };
  },
);
