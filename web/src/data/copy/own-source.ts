import type { Conversation } from '@my-messages/domain/documents/conversation';
import { messagesInOrder, ownConversations } from '../entities/own-copy';
import type { Viewer } from '../viewer';
import type { CopySource } from './read-copy';

/** All conversations of a portal user, as the rules let them read them. */
export function ownSource(viewer: Viewer): CopySource {
  const known = new Map<string, Conversation>();
  return {
    list: async (cursor) => {
      const page = await ownConversations(viewer, cursor);
      for (const conversation of page.rows) known.set(conversation.id, conversation);
      const rows = page.rows.map(({ id, portal, staff }) => ({ id, messages: portal.sent + staff.sent }));
      return { ...page, rows };
    },
    messages: (conversationId, cursor) => messagesInOrder(viewer, conversationId, cursor),
    conversation: (conversationId) => known.get(conversationId),
  };
}
