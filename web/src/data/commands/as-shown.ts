import { sawUpTo } from '@my-messages/domain/conversation/sending';
import {
  parseConversation,
  type Conversation,
  type ConversationDoc,
} from '@my-messages/domain/documents/conversation';
import type { Changes } from '@my-messages/domain/documents/written';
import { conversationPath } from '@my-messages/domain/paths';
import { otherSide } from '@my-messages/domain/side';
import { DataError } from '../errors/data-error';
import { SERVER_TIME, update, type ServerTime } from '../store/store';
import type { Viewer } from '../viewer';

/** What became of it. `newer-message`: a message came that the screen did not show, and nothing was changed. */
export type AsShownOutcome = 'done' | 'newer-message';

/**
 * Changes a conversation as the screen showed it, and marks as seen what it showed. One write, which the server refuses
 * where a message came meanwhile; without network it waits. Rejects with a DataError.
 */
export async function changeAsShown(
  viewer: Viewer,
  shown: Conversation,
  changes: Changes<ConversationDoc, ServerTime | Date>,
): Promise<AsShownOutcome> {
  const { side } = viewer;
  const seen = shown[otherSide(side)].sent;
  const path = conversationPath(viewer.organizationId, shown.id);
  try {
    await viewer.store.commit([update(path, { ...changes, ...sawUpTo(shown, side, seen, SERVER_TIME) })]);
    return 'done';
  } catch (error) {
    if (!(error instanceof DataError && error.kind === 'forbidden')) throw error;
    // The rules do not say why: only the conversation can.
    const now = await viewer.store.getDocument(path);
    if (now === null || parseConversation(now.id, now.data)[otherSide(side)].sent <= seen) throw error;
    return 'newer-message';
  }
}
