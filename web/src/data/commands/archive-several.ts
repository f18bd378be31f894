import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Viewer } from '../viewer';
import { archiveConversation, unarchiveConversation } from './archive-conversation';

/** What became of several: which were moved, and of which a newer message came, or the moving failed. */
export interface Moved {
  readonly done: readonly Conversation[];
  readonly newer: number;
  readonly failed: number;
}

/** Archives each as the list showed it, by itself: one that is refused keeps none of the others. Never rejects. */
export function archiveSeveral(viewer: Viewer, shown: readonly Conversation[]): Promise<Moved> {
  return moveEach(shown, async (conversation) => await archiveConversation(viewer, conversation));
}

/** Brings each of them back. Never rejects. */
export function unarchiveSeveral(viewer: Viewer, archived: readonly Conversation[]): Promise<Moved> {
  return moveEach(archived, async (conversation) => {
    await unarchiveConversation(viewer, conversation);
    return 'done';
  });
}

async function moveEach(
  conversations: readonly Conversation[],
  move: (conversation: Conversation) => Promise<'done' | 'newer-message'>,
): Promise<Moved> {
  const outcomes = await Promise.all(
    conversations.map(async (conversation) => {
      try {
        return await move(conversation);
      } catch {
        return 'failed';
      }
    }),
  );
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  return {
    done: conversations.filter((_, at) => outcomes[at] === 'done'),
    newer: count('newer-message'),
    failed: count('failed'),
  };
}
