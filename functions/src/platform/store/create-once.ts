import type { Creation } from '@my-messages/domain/derived/document-write';
import { errorCode } from '../core/error-code';
import { writeAlone } from './documents';

const ALREADY_EXISTS = '6';

/** Creates a document; that it exists already means that the same was done before. Says whether it is new. */
export async function createOnce(creation: Creation): Promise<boolean> {
  try {
    await writeAlone(creation);
    return true;
  } catch (error) {
    if (errorCode(error) === ALREADY_EXISTS) return false;
    throw error;
  }
}
