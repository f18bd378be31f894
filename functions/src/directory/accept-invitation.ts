import type { AcceptInvitation } from '@my-messages/domain/callables';
import { isDocumentId } from '@my-messages/domain/paths';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { logFailure } from '../platform/log';
import { signedIn } from '../platform/signed-in';
import { acceptInvitation as accept } from './store/acceptance';

const request = v.object({ organizationId: v.pipe(v.string(), v.check(isDocumentId)) });

/** The person who is signed in accepts their own invitation. */
export const acceptInvitation = onCall<unknown, Promise<AcceptInvitation['response']>>(async (call) => {
  const now = Date.now();
  const uid = signedIn(call, now);
  const parsed = v.safeParse(request, call.data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'An organization is needed.');
  const { organizationId } = parsed.output;
  try {
    return await accept(organizationId, uid, now);
  } catch (error) {
    logFailure('invitation not accepted', { organizationId }, error);
    throw new HttpsError('internal', 'The invitation could not be accepted.');
  }
});
