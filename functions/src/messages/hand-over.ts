import type { HandOver } from '@my-messages/domain/callables';
import { isDocumentId } from '@my-messages/domain/paths';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { logFailure, logInfo } from '../platform/log';
import { signedIn } from '../platform/signed-in';
import { handOver as carryOut } from './store/hand-over';

const id = v.pipe(v.string(), v.check(isDocumentId));
const request = v.object({ organizationId: id, conversationId: id, toId: id });

/** Hands a conversation from its staff member to another, for whoever may. */
export const handOver = onCall<unknown, Promise<HandOver['response']>>(async (call) => {
  const uid = signedIn(call, Date.now());
  const parsed = v.safeParse(request, call.data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'A conversation and a person are needed.');
  const { organizationId, conversationId } = parsed.output;
  try {
    const response = await carryOut(uid, parsed.output);
    logInfo('hand over', { organizationId, conversationId, outcome: response.outcome });
    return response;
  } catch (error) {
    logFailure('hand over failed', { organizationId, conversationId }, error);
    throw new HttpsError('internal', 'The conversation could not be handed over.');
  }
});
