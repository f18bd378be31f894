import { CALLABLES_PATH } from '@my-messages/domain/callables';
import { toDataError } from '../errors/to-data-error';
import { firebaseApp } from '../firebase/app';
import type { FunctionName, FunctionRequest, FunctionResponse } from './functions-gateway';

/** The CallFunction over the callable functions. The SDK's part is fetched at the first call. */
export async function callFirebaseFunction<Name extends FunctionName>(
  name: Name,
  request: FunctionRequest<Name>,
): Promise<FunctionResponse<Name>> {
  try {
    const { getFunctions, httpsCallable } = await import('firebase/functions');
    const functions = getFunctions(firebaseApp, `${location.origin}${CALLABLES_PATH}`);
    const call = httpsCallable<FunctionRequest<Name>, FunctionResponse<Name>>(functions, name);
    return (await call(request)).data;
  } catch (cause) {
    throw toDataError(cause);
  }
}
