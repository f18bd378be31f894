import type { SavedAnswerWords } from '@my-messages/domain/documents/saved-answer';
import { ownAnswerPath } from '@my-messages/domain/paths';
import { create, remove, SERVER_TIME } from '../store/store';
import type { Viewer } from '../viewer';

/** Saves a staff member's own answer; one without an id is new. Rejects with a DataError, and then nothing has changed. */
export async function saveOwnAnswer(
  { store, organizationId, uid }: Viewer,
  { id, title, body }: SavedAnswerWords & { readonly id: string | null },
): Promise<void> {
  const path = ownAnswerPath(organizationId, uid, id ?? store.newId());
  await store.commit([create(path, { title, body, savedAt: SERVER_TIME })]);
}

/** Rejects with a DataError, and then it is still there. */
export async function removeOwnAnswer({ store, organizationId, uid }: Viewer, id: string): Promise<void> {
  await store.commit([remove(ownAnswerPath(organizationId, uid, id))]);
}
