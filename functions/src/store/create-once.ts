import { errorCode } from '../core/error-code';
import { firestore } from './admin-app';

const ALREADY_EXISTS = '6';

/** Creates a document; that it exists already means that the same was done before. Says whether it is new. */
export async function createOnce(path: string, data: object): Promise<boolean> {
  try {
    await firestore().doc(path).create(data);
    return true;
  } catch (error) {
    if (errorCode(error) === ALREADY_EXISTS) return false;
    throw error;
  }
}
