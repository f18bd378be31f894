import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { sideFields } from '@my-messages/domain/conversation/sending';
import { otherSide } from '@my-messages/domain/side';
import { DataError } from '../errors/data-error';
import { update } from '../store/store';
import type { Viewer } from '../viewer';

/** What became of it. `newer-message`: a message came that the screen did not show, and nothing was archived. */
export type ArchiveOutcome = 'archived' | 'newer-message';

/**
 * Moves the conversation, as the screen showed it, to the viewer's archive, and marks as seen what it showed. One
 * write; without network it waits. Rejects with a DataError.
 */
export async function archiveConversation(viewer: Viewer, shown: Conversation): Promise<ArchiveOutcome> {
  const { side } = viewer;
  const seen = shown[otherSide(side)].sent;
  const path = conversationPath(viewer.organizationId, shown.id);
  const fields = sideFields(side, { archived: true, seen, unread: false });
  try {
    await viewer.store.commit([update(path, fields)]);
    return 'archived';
  } catch (error) {
    if (!(error instanceof DataError && error.kind === 'forbidden')) throw error;
    // The rules do not say why: only the conversation can.
    const now = await viewer.store.getDocument(path);
    if (now === null || parseConversation(now.id, now.data)[otherSide(side)].sent <= seen) throw error;
    return 'newer-message';
  }
}

/** Moves the conversation back to the viewer's active ones. One write; rejects with a DataError. */
export async function unarchiveConversation(viewer: Viewer, { id }: Conversation): Promise<void> {
  const path = conversationPath(viewer.organizationId, id);
  await viewer.store.commit([update(path, sideFields(viewer.side, { archived: false }))]);
}
