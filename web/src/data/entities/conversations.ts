import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { personField } from '@my-messages/domain/side';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, conversationPath, messagePath, messagesPath } from '@my-messages/domain/paths';
import { documentSource, fetchPage, pageSource, type Page } from '../live/sources';
import type { StoreQuery } from '../store/store';
import type { Viewer } from '../viewer';

/** A message as a screen shows it: `pending` until the server has confirmed it. */
export type ShownMessage = Message & { readonly pending: boolean };

/** The newest page of the viewer's active or archived conversations, live. */
export const inboxPage = (viewer: Viewer, archived: boolean) =>
  pageSource(viewer.store, inboxQuery(viewer, archived), parseConversation);

/** The page of conversations after `cursor`, once. */
export function laterInboxPage(
  viewer: Viewer,
  archived: boolean,
  cursor: unknown,
): Promise<Page<Conversation>> {
  return fetchPage(viewer.store, { ...inboxQuery(viewer, archived), after: cursor }, parseConversation);
}

export const conversation = (viewer: Viewer, conversationId: string) =>
  documentSource(viewer.store, conversationPath(viewer.organizationId, conversationId), parseConversation);

/** The newest messages of a conversation, newest first, live. */
export const newestMessages = (viewer: Viewer, conversationId: string) =>
  pageSource(viewer.store, messagesQuery(viewer, conversationId), parseShown);

/** The page of messages before `cursor`, newest first, once. */
export function earlierMessages(
  viewer: Viewer,
  conversationId: string,
  cursor: unknown,
): Promise<Page<ShownMessage>> {
  return fetchPage(viewer.store, { ...messagesQuery(viewer, conversationId), after: cursor }, parseShown);
}

/** Messages that follow one another somewhere in a conversation, oldest first, and where it goes on both ways. */
export interface MessageWindow {
  readonly rows: readonly ShownMessage[];
  /** For {@link earlierMessages}; null where nothing is earlier. */
  readonly earlier: unknown;
  /** For {@link laterMessages}; null where nothing was later. */
  readonly later: unknown;
}

/** How many messages are shown on each side of one that was looked for. */
const AROUND = 12;

/** A message and those just before and after it, once; null where there is no such message. */
export async function messagesAround(
  viewer: Viewer,
  conversationId: string,
  messageId: string,
): Promise<MessageWindow | null> {
  const found = await viewer.store.getDocument(messagePath(viewer.organizationId, conversationId, messageId));
  if (found === null) return null;
  const page = (direction: 'asc' | 'desc') =>
    fetchPage(
      viewer.store,
      { ...messagesQuery(viewer, conversationId, direction), limit: AROUND, after: found.cursor },
      parseShown,
    );
  const [before, behind] = await Promise.all([page('desc'), page('asc')]);
  const rows = [...before.rows.toReversed(), parseShown(found.id, found.data, found.pending), ...behind.rows];
  return { rows, earlier: before.next, later: behind.next };
}

/** The page of messages after `cursor`, oldest first, once. */
export function laterMessages(
  viewer: Viewer,
  conversationId: string,
  cursor: unknown,
): Promise<Page<ShownMessage>> {
  return fetchPage(
    viewer.store,
    { ...messagesQuery(viewer, conversationId, 'asc'), after: cursor },
    parseShown,
  );
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

function messagesQuery(
  viewer: Viewer,
  conversationId: string,
  direction: 'asc' | 'desc' = 'desc',
): StoreQuery {
  return {
    collection: messagesPath(viewer.organizationId, conversationId),
    filters: [],
    orderBy: ['sentAt', direction],
    limit: LIMITS.pageSize,
  };
}

function parseShown(id: string, data: unknown, pending: boolean): ShownMessage {
  return { ...parseMessage(id, data), pending };
}
