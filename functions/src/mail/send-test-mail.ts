import { HttpsError } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { whyNotTest } from './core/mail-wanted';
import { planTestMail } from './core/new-mail';
import { answering, documentId } from '../platform/callable';
import { checkSession, signedIn } from '../platform/signed-in';
import { readMember } from '../platform/store/records';
import { queueMail } from '../platform/store/queue-mail';

const request = v.object({ organizationId: documentId });

/** Sends a mail to whoever is signed in, as a member of an organization; to nobody else, and rarely. */
export const sendTestMail = answering<'sendTestMail'>(async (call) => {
  const now = Date.now();
  const caller = signedIn(call, now);
  const parsed = v.safeParse(request, call.data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'An organization is needed.');
  const { organizationId } = parsed.output;
  const { uid } = caller;
  await checkSession(caller, organizationId);
  if (whyNotTest(await readMember(organizationId, uid)) !== null)
    throw new HttpsError('permission-denied', 'This is for active members.');
  const isNew = await queueMail(planTestMail(organizationId, uid, now));
  return { outcome: isNew ? 'queued' : 'queued-before' };
});
