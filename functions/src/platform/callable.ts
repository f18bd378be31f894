import type { Callables } from '@my-messages/domain/callables';
import { isDocumentId } from '@my-messages/domain/paths';
import { HttpsError, onCall, type CallableRequest } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import type { LogFields } from './core/loggable';
import { logFailure, logInfo } from './log';
import type { Caller } from './core/caller';
import { enforceAppCheck } from './params';
import { checkSession, signedIn } from './signed-in';

/** An id that a request may name. */
export const documentId = v.pipe(v.string(), v.check(isDocumentId));

/** Throws what is thrown for who called; of anything else they learn that it failed, and the log what. */
async function telling<Value>(asked: LogFields, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HttpsError) throw error;
    logFailure('call failed', asked, error);
    throw new HttpsError('internal', 'This could not be done.');
  }
}

/**
 * A callable, whose answers nothing on their way may keep: no browser, no proxy, and not Hosting's own servers. A browser
 * lets no other site ask it: the app does so at its own address, and where the clinic enforces App Check nobody but the app
 * is answered. `work` says by itself whom it is for, and throws an HttpsError for who called; whatever else it throws is
 * `internal` for them.
 */
export function answering<Name extends keyof Callables>(
  name: Name,
  work: (call: CallableRequest) => Promise<Callables[Name]['response']>,
) {
  return onCall<unknown, Promise<Callables[Name]['response']>>({ cors: false }, (call) => {
    call.rawRequest.res?.setHeader('Cache-Control', 'no-store');
    if (enforceAppCheck.value() && call.app === undefined) throw new HttpsError('unauthenticated', 'No app.');
    return telling({ call: name }, () => work(call));
  });
}

/** The callables that are for who is signed in, about one organization, and say what became of the request. */
type Named = {
  [Name in keyof Callables]: Callables[Name] extends InOrganization ? Name : never;
}[keyof Callables];

interface InOrganization {
  readonly request: { readonly organizationId: string };
  readonly response: { readonly outcome: string };
}

/**
 * A callable for whoever is signed in as their membership wants it: checks what it is asked, does the work, and logs who
 * asked and what became of it. `logged` says what of a request may stand in the log: ids and kinds.
 */
export function callable<Name extends Named>(
  name: Name,
  schema: v.GenericSchema<unknown, Callables[Name]['request']>,
  logged: (request: Callables[Name]['request']) => LogFields,
  work: (
    uid: string,
    request: Callables[Name]['request'],
    now: number,
    caller: Caller,
  ) => Promise<Callables[Name]['response']>,
) {
  return answering(name, async (call) => {
    const now = Date.now();
    const caller = signedIn(call, now);
    const parsed = v.safeParse(schema, call.data);
    if (!parsed.success) throw new HttpsError('invalid-argument', 'This is no request that can be met.');
    const request = parsed.output;
    const asked = { call: name, uid: caller.uid, ...logged(request) };
    return telling(asked, async () => {
      await checkSession(caller, request.organizationId);
      const response = await work(caller.uid, request, now, caller);
      logInfo('call answered', { ...asked, outcome: response.outcome });
      return response;
    });
  });
}
