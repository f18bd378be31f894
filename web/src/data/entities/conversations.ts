import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { personField } from '@my-messages/domain/side';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, conversationPath, messagePath, messagesPath } from '@my-messages/domain/paths';
import { documentSource, fetchPage, pagedSource, type Page } from '../live/sources';
import type { StoreQuery } from '../store/store';
import type { Viewer } from '../viewer';

/** A message as a screen shows it: `pending` until the server has confirmed it. */
export type ShownMessage = Message & { readonly pending: boolean };

/** The viewer's active or archived conversations, newest first; of a staff member's the urgent ones before all others. */
export const inbox = (viewer: Viewer, archived: boolean) =>
  (viewer.side === 'staff' ? urgentFirst : newestFirst)(viewer, [
    [personField[viewer.side], '==', viewer.uid],
    [`${viewer.side}.archived`, '==', archived],
  ]);

/** The active conversations in which a staff member owes an answer: urgent ones first, then longest first. */
export const waiting = (viewer: Viewer) =>
  ordered(
    viewer,
    [
      [personField.staff, '==', viewer.uid],
      ['staff.archived', '==', false],
      ['waitingSince', '>=', new Date(0)],
    ],
    [URGENT_FIRST, ['waitingSince', 'asc']],
  );

/** Of a staff member's active conversations those in which one of the two has not opened all, in the same order. */
export const activeWith = (viewer: Viewer, unopened: 'unread' | 'not-opened') =>
  urgentFirst(viewer, [
    [personField.staff, '==', viewer.uid],
    ['staff.archived', '==', false],
    [unopened === 'unread' ? 'staff.unread' : 'portal.unread', '==', true],
  ]);

/** A staff member's active or archived conversations about one chart, or with one portal user, in the same order. */
export const narrowedTo = (
  viewer: Viewer,
  field: 'chartId' | (typeof personField)['portal'],
  id: string,
  archived: boolean,
) =>
  urgentFirst(viewer, [
    [personField.staff, '==', viewer.uid],
    ['staff.archived', '==', archived],
    [field, '==', id],
  ]);

/** What a staff member has written and read about a chart, active and archived, newest first. */
export const aboutChart = (viewer: Viewer, chartId: string) =>
  newestFirst(viewer, [
    [personField.staff, '==', viewer.uid],
    ['chartId', '==', chartId],
  ]);

/** Those in which a portal user went on from one of theirs, newest first. */
export const goingOnFrom = (viewer: Viewer, conversationId: string) =>
  newestFirst(viewer, [
    [personField.portal, '==', viewer.uid],
    ['continues', '==', conversationId],
  ]);

const URGENT_FIRST = ['urgency.open', 'desc'] as const;
const NEWEST_FIRST = ['lastMessage.at', 'desc'] as const;

const newestFirst = (viewer: Viewer, filters: StoreQuery['filters']) =>
  ordered(viewer, filters, [NEWEST_FIRST]);

const urgentFirst = (viewer: Viewer, filters: StoreQuery['filters']) =>
  ordered(viewer, filters, [URGENT_FIRST, NEWEST_FIRST]);

const ordered = (
  { store, organizationId }: Viewer,
  filters: StoreQuery['filters'],
  orderBy: StoreQuery['orderBy'],
) =>
  pagedSource(
    store,
    {
      collection: collectionPath(organizationId, 'conversations'),
      filters,
      orderBy,
      limit: LIMITS.pageSize,
    },
    parseConversation,
  );

export const conversation = (viewer: Viewer, conversationId: string) =>
  documentSource(viewer.store, conversationPath(viewer.organizationId, conversationId), parseConversation);

/** The messages of a conversation, newest first. */
export const newestMessages = (viewer: Viewer, conversationId: string) =>
  pagedSource(viewer.store, messagesQuery(viewer, conversationId), parseShown);

/** Messages that follow one another somewhere in a conversation, oldest first, and where it goes on both ways. */
export interface MessageWindow {
  readonly rows: readonly ShownMessage[];
  /** For {@link newestMessages}; null where nothing is earlier. */
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

function messagesQuery(
  viewer: Viewer,
  conversationId: string,
  direction: 'asc' | 'desc' = 'desc',
): StoreQuery {
  return {
    collection: messagesPath(viewer.organizationId, conversationId),
    filters: [],
    orderBy: [['sentAt', direction]],
    limit: LIMITS.pageSize,
  };
}

function parseShown(id: string, data: unknown, pending: boolean): ShownMessage {
  return { ...parseMessage(id, data), pending };
}
