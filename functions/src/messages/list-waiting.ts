import type { ListWaiting } from '@my-messages/domain/callables';
import { isDocumentId } from '@my-messages/domain/paths';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { logFailure } from '../platform/log';
import { signedIn } from '../platform/signed-in';
import { listWaiting as list } from './store/waiting';

const id = v.pipe(v.string(), v.check(isDocumentId));
const request = v.object({
  organizationId: id,
  staffId: v.nullable(id),
  after: v.nullable(v.object({ urgent: v.boolean(), since: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
});

/** Who waits for an answer in a clinic, for its Super Admins, who read no message by it. */
export const listWaiting = onCall<unknown, Promise<ListWaiting['response']>>(async (call) => {
  const now = Date.now();
  const uid = signedIn(call, now);
  const parsed = v.safeParse(request, call.data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'An organization is needed.');
  const { organizationId } = parsed.output;
  try {
    return await list(uid, parsed.output, now);
  } catch (error) {
    logFailure('waiting not listed', { organizationId }, error);
    throw new HttpsError('internal', 'Who waits could not be listed.');
  }
});
