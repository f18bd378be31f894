import { adminChange } from '@my-messages/domain/admin/admin-change';
import type { Administer } from '@my-messages/domain/callables';
import { isDocumentId } from '@my-messages/domain/paths';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { logFailure, logInfo } from '../platform/log';
import { signedIn } from '../platform/signed-in';
import { administer as carryOut } from './store/administration';

const request = v.object({
  organizationId: v.pipe(v.string(), v.check(isDocumentId)),
  change: adminChange,
});

/** Carries out one change of an admin, who is known by their token and may do what their membership says. */
export const administer = onCall<unknown, Promise<Administer['response']>>(async (call) => {
  const uid = signedIn(call, Date.now());
  const parsed = v.safeParse(request, call.data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'This is no change that can be made.');
  const { organizationId, change } = parsed.output;
  try {
    const response = await carryOut(uid, organizationId, change);
    logInfo('admin change', { organizationId, kind: change.kind, outcome: response.outcome });
    return response;
  } catch (error) {
    logFailure('admin change failed', { organizationId, kind: change.kind }, error);
    throw new HttpsError('internal', 'The change could not be made.');
  }
});
