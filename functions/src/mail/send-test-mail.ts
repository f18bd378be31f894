import { HttpsError } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { whyNotTest } from './core/mail-wanted';
import { planTestMail } from './core/new-mail';
import { callable, documentId } from '../platform/callable';
import { readMember } from '../platform/store/records';
import { queueMail } from '../platform/store/queue-mail';

/** Sends a mail to whoever is signed in, as a member of an organization; to nobody else, and rarely. */
export const sendTestMail = callable(
  'sendTestMail',
  v.object({ organizationId: documentId }),
  ({ organizationId }) => ({ organizationId }),
  async (uid, { organizationId }, now) => {
    if (whyNotTest(await readMember(organizationId, uid)) !== null)
      throw new HttpsError('permission-denied', 'This is for active members.');
    const isNew = await queueMail(planTestMail(organizationId, uid, now));
    return { outcome: isNew ? 'queued' : 'queued-before' };
  },
);
