import type { AccountRecord } from '../directory/accounts';
import { rehearsalOf, type Directory } from './directory';

/** A directory in memory, in which nobody stands yet; `accounts` says who has an account when it is asked for. */
export function directoryForTest(accounts: () => readonly AccountRecord[] = () => []): Directory {
  return rehearsalOf({
    accounts: () => Promise.resolve(accounts()),
    read: () => Promise.resolve(new Map()),
    connections: () => Promise.resolve(new Map()),
    ensureAccounts: () => Promise.reject(new Error('A rehearsal makes no accounts.')),
    write: () => Promise.reject(new Error('A rehearsal writes nothing.')),
  });
}
