import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { personField } from '@my-messages/domain/side';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, conversationPath, messagesPath } from '@my-messages/domain/paths';
import { documentSource, fetchPage, pageSource, type Page } from '../live/sources';
import type { Store, StoreQuery } from '../store/store';
import type { Viewer } from '../viewer';

/** A message as a screen shows it: `pending` until the server has confirmed it. */
export type ShownMessage = Message & { readonly pending: boolean };

/** The newest page of the viewer's active or archived conversations, live. */
export const inboxPage = (store: Store, viewer: Viewer, archived: boolean) =>
  pageSource(store, inboxQuery(viewer, archived), parseConversation);

/** The page of conversations after `cursor`, once. */
export function laterInboxPage(
  store: Store,
  viewer: Viewer,
  archived: boolean,
  cursor: unknown,
): Promise<Page<Conversation>> {
  return fetchPage(store, { ...inboxQuery(viewer, archived), after: cursor }, parseConversation);
}

export const conversation = (store: Store, viewer: Viewer, conversationId: string) =>
  documentSource(store, conversationPath(viewer.organizationId, conversationId), parseConversation);

/** The newest messages of a conversation, newest first, live. */
export const newestMessages = (store: Store, viewer: Viewer, conversationId: string) =>
  pageSource(store, messagesQuery(viewer, conversationId), parseShown);

/** The page of messages before `cursor`, newest first, once. */
export function earlierMessages(
  store: Store,
  viewer: Viewer,
  conversationId: string,
  cursor: unknown,
): Promise<Page<ShownMessage>> {
  return fetchPage(store, { ...messagesQuery(viewer, conversationId), after: cursor }, parseShown);
}

function inboxQuery(viewer: Viewer, archived: boolean): StoreQuery {
  return {
    collection: collectionPath(viewer.organizationId, 'conversations'),
    filters: [
      [personField[viewer.side], '==', viewer.uid],
      [`${viewer.side}.archived`, '==', archived],
    ],
    orderBy: ['lastMessage.at', 'desc'],
    limit: LIMITS.pageSize,
  };
}

function messagesQuery(viewer: Viewer, conversationId: string): StoreQuery {
  return {
    collection: messagesPath(viewer.organizationId, conversationId),
    filters: [],
    orderBy: ['sentAt', 'desc'],
    limit: LIMITS.pageSize,
  };
}

function parseShown(id: string, data: unknown, pending: boolean): ShownMessage {
  return { ...parseMessage(id, data), pending };
}
