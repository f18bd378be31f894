import { Timestamp } from 'firebase-admin/firestore';
import type { PlannedSearchEntry } from '@my-messages/domain/derived/search-entries';
import { firestore } from './admin-app';

/** Writes an entry as a whole, over what was there. */
export async function storeSearchEntry({ path, entry }: PlannedSearchEntry): Promise<void> {
  await firestore()
    .doc(path)
    .set({ ...entry, at: Timestamp.fromMillis(entry.at) });
}
