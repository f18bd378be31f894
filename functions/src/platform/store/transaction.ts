import type { Transaction } from 'firebase-admin/firestore';
import { errorCode } from '../core/error-code';
import { firestore } from './admin-app';

const ATTEMPTS = 5;
const INVALID_ARGUMENT = '3';

/**
 * Does work in a transaction, which is begun again where another one is in its way; `work` may run more than once. The
 * SDK begins one again by itself when a read tells that the transaction was ended for another's sake. Where two reads
 * were under way, the second is refused as one of a closed transaction, and where that answer comes first, the SDK gives
 * up: so does nothing here. Such a transaction has written nothing.
 */
export async function inTransaction<Result>(
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await firestore().runTransaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !wasClosed(error)) throw error;
    }
  }
}

const wasClosed = (error: unknown): boolean =>
  errorCode(error) === INVALID_ARGUMENT &&
  error instanceof Error &&
  /transaction is .*closed/i.test(error.message);
