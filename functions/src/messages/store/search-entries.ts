import { Timestamp } from 'firebase-admin/firestore';
import { searchable, type PlannedSearchEntry } from '@my-messages/domain/derived/search-entries';
import { writeAlone } from '../../platform/store/documents';

export async function storeSearchEntry(planned: PlannedSearchEntry): Promise<void> {
  await writeAlone(searchable(planned, Timestamp));
}
