import { Timestamp } from 'firebase-admin/firestore';
import { set } from '@my-messages/domain/derived/document-write';
import type { PlannedSearchEntry } from '@my-messages/domain/derived/search-entries';
import { writeAlone } from '../../platform/store/documents';

/** Writes an entry as a whole, over what was there. */
export async function storeSearchEntry({ path, entry }: PlannedSearchEntry): Promise<void> {
  await writeAlone(set(path, { ...entry, at: Timestamp.fromMillis(entry.at) }));
}
