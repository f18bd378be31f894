import { sideFields } from '@my-messages/domain/conversation/sending';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { update } from '../store/store';
import type { Viewer } from '../viewer';
import { changeAsShown, type AsShownOutcome } from './as-shown';

/** Moves the conversation, as the screen showed it, to the viewer's archive. Rejects with a DataError. */
export function archiveConversation(viewer: Viewer, shown: Conversation): Promise<AsShownOutcome> {
  return changeAsShown(viewer, shown, sideFields(viewer.side, { archived: true }));
}

/** Moves the conversation back to the viewer's active ones. One write; rejects with a DataError. */
export async function unarchiveConversation(viewer: Viewer, { id }: Conversation): Promise<void> {
  const path = conversationPath(viewer.organizationId, id);
  await viewer.store.commit([update(path, sideFields(viewer.side, { archived: false }))]);
}
