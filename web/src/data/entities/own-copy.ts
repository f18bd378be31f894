import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, messagesPath } from '@my-messages/domain/paths';
import { personField } from '@my-messages/domain/side';
import { fetchPage, type Page } from '../live/sources';
import type { Viewer } from '../viewer';

/**
 * The page after `cursor` of all conversations of a portal user, in the order in which they were begun, which stays as it is
 * whatever is written or archived meanwhile. Undefined is the beginning.
 */
export const ownConversations = (viewer: Viewer, cursor: unknown): Promise<Page<Conversation>> =>
  fetchPage(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'conversations'),
      filters: [[personField.portal, '==', viewer.uid]],
      orderBy: [['createdAt', 'asc']],
      limit: LIMITS.listLimit,
      after: cursor,
    },
    parseConversation,
  );

/** The page after `cursor` of the messages of a conversation, oldest first. Undefined is the beginning. */
export const messagesInOrder = (
  viewer: Viewer,
  conversationId: string,
  cursor: unknown,
): Promise<Page<Message>> =>
  fetchPage(
    viewer.store,
    {
      collection: messagesPath(viewer.organizationId, conversationId),
      filters: [],
      orderBy: [['sentAt', 'asc']],
      limit: LIMITS.listLimit,
      after: cursor,
    },
    parseMessage,
  );
