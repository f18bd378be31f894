import type { Conversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { sawUpTo } from '@my-messages/domain/conversation/sending';
import { DataError } from '../errors/data-error';
import { SERVER_TIME, update } from '../store/store';
import type { Viewer } from '../viewer';

/**
 * Says that the other side's messages up to number `seen` were on the viewer's screen. Does nothing when that is
 * nothing new. A message that came meanwhile makes the server refuse; the next snapshot brings it, and the screen
 * marks again.
 */
export async function markSeen(viewer: Viewer, conversation: Conversation, seen: number): Promise<void> {
  const { side } = viewer;
  if (seen <= conversation[side].seen) return;
  try {
    await viewer.store.commit([
      update(
        conversationPath(viewer.organizationId, conversation.id),
        sawUpTo(conversation, side, seen, SERVER_TIME),
      ),
    ]);
  } catch (error) {
    if (error instanceof DataError && error.kind === 'forbidden') return;
    throw error;
  }
}
