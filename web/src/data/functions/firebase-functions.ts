import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import { toDataError } from '../errors/to-data-error';
import { firebaseApp } from '../firebase/app';
import { environment } from '../firebase/environment';
import type { FunctionName, FunctionRequest, FunctionResponse } from './functions-gateway';

/** The CallFunction over the callable functions. The SDK's part is fetched at the first call. */
export async function callFirebaseFunction<Name extends FunctionName>(
  name: Name,
  request: FunctionRequest<Name>,
): Promise<FunctionResponse<Name>> {
  try {
    const { connectFunctionsEmulator, getFunctions, httpsCallable } = await import('firebase/functions');
    const functions = getFunctions(firebaseApp, FUNCTIONS_REGION);
    const emulator = environment.VITE_FIREBASE_EMULATORS?.functions.split(':');
    if (emulator) connectFunctionsEmulator(functions, emulator[0] ?? '', Number(emulator[1]));
    const call = httpsCallable<FunctionRequest<Name>, FunctionResponse<Name>>(functions, name);
    return (await call(request)).data;
  } catch (cause) {
    throw toDataError(cause);
  }
}
