import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { CallFunction } from '../functions/functions-gateway';
import { messagesInOrder, ownConversations } from '../entities/own-copy';
import type { Viewer } from '../viewer';
import type { CopySource } from './read-copy';
import { throwIfRefused } from './refusal';

/** All conversations of a portal user, as the rules let them read them; the server notes it before any is read. */
export function ownSource(viewer: Viewer, call: CallFunction): CopySource {
  const known = new Map<string, Conversation>();
  return {
    list: async (cursor) => {
      if (cursor === undefined)
        throwIfRefused(await call('noteDownload', { organizationId: viewer.organizationId }));
      const page = await ownConversations(viewer, cursor);
      for (const conversation of page.rows) known.set(conversation.id, conversation);
      const rows = page.rows.map(({ id, portal, staff }) => ({ id, messages: portal.sent + staff.sent }));
      return { ...page, rows };
    },
    messages: (conversationId, cursor) => messagesInOrder(viewer, conversationId, cursor),
    conversation: (conversationId) => known.get(conversationId),
  };
}
