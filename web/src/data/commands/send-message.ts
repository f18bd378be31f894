import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import {
  parseConversation,
  type Conversation,
  type ConversationDoc,
} from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import type { Written } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import { otherSide } from '@my-messages/domain/side';
import { cleanLine, cleanText } from '@my-messages/domain/text/clean-text';
import { preview } from '@my-messages/domain/text/preview';
import { DataError } from '../errors/data-error';
import { create, SERVER_TIME, update, type ServerTime, type Store, type Write } from '../store/store';
import type { Viewer } from '../viewer';
import { bySide, sideFields } from './side-fields';

/** A message on its way. Its id is made with the draft, so that a repeat cannot become a second message. */
export interface OutgoingMessage {
  readonly messageId: string;
  readonly body: string;
}

/** The first message of a conversation that does not exist yet. */
export interface OutgoingConversation extends OutgoingMessage {
  readonly conversationId: string;
  readonly chart: Chart;
  readonly connection: Connection;
  readonly staff: StaffCard;
  readonly subject: string;
}

/**
 * What became of it. `sent`: the server has it, once. `refused`: the server does not have it and will not take
 * it. `too-fast`: it will take it in a minute. `id-taken`: another text was sent under this id, from another tab
 * or device; send under a new one.
 */
export type SendOutcome = 'sent' | 'refused' | 'too-fast' | 'id-taken';

/** Sends the first message of a new conversation. Rejects with a DataError when nothing is known of its fate. */
export async function startConversation(
  store: Store,
  viewer: Viewer,
  outgoing: OutgoingConversation,
): Promise<SendOutcome> {
  const { chart, connection, staff } = outgoing;
  const message = outgoingFields(viewer, outgoing, 1, viewer.side === 'portal' ? connection : staff);
  const conversation = create(conversationPath(viewer.organizationId, outgoing.conversationId), {
    chartId: chart.id,
    patientName: chart.patientName,
    chartLabel: chart.label,
    portalUserId: connection.uid,
    portalUserName: connection.displayName,
    relationship: connection.relationship,
    staffId: staff.uid,
    staffName: staff.displayName,
    staffTitle: staff.title,
    subject: cleanLine(outgoing.subject),
    createdAt: SERVER_TIME,
    lastMessage: lastMessage(viewer, outgoing),
    ...bySide<Written<ConversationDoc['portal'], ServerTime>>(
      viewer.side,
      { sent: 1, seen: 0, unread: false, archived: false, paceAt: SERVER_TIME },
      { sent: 0, seen: 0, unread: true, archived: false, paceAt: null },
    ),
  });
  return await commitOrLookFor(store, viewer, outgoing.conversationId, outgoing, [
    conversation,
    message(outgoing.conversationId),
  ]);
}

/** Sends a further message of a conversation. Rejects with a DataError when nothing is known of its fate. */
export async function reply(
  store: Store,
  viewer: Viewer,
  conversation: Conversation,
  outgoing: OutgoingMessage,
): Promise<SendOutcome> {
  const outcome = await sendNumber(store, viewer, conversation, outgoing, conversation[viewer.side].sent + 1);
  if (outcome !== 'refused') return outcome;
  // Another tab or device of the same person may have sent meanwhile: then only the number was wrong.
  const current = await currentConversation(store, viewer, conversation.id);
  if (current === null || current[viewer.side].sent === conversation[viewer.side].sent) {
    return isMarked(conversation[viewer.side].sent + 1) ? 'too-fast' : 'refused';
  }
  return await sendNumber(store, viewer, current, outgoing, current[viewer.side].sent + 1);
}

async function sendNumber(
  store: Store,
  viewer: Viewer,
  conversation: Conversation,
  outgoing: OutgoingMessage,
  number: number,
): Promise<SendOutcome> {
  const { side } = viewer;
  const sender = {
    uid: viewer.uid,
    displayName: side === 'portal' ? conversation.portalUserName : conversation.staffName,
  };
  return await commitOrLookFor(store, viewer, conversation.id, outgoing, [
    outgoingFields(viewer, outgoing, number, sender)(conversation.id),
    update(conversationPath(viewer.organizationId, conversation.id), {
      lastMessage: lastMessage(viewer, outgoing),
      ...sideFields(side, { sent: number, archived: false }),
      ...(isMarked(number) ? sideFields(side, { paceAt: SERVER_TIME }) : {}),
      ...sideFields(otherSide(side), { unread: true, archived: false }),
    }),
  ]);
}

/** Whether the message with this number marks the pace of its side. */
const isMarked = (number: number) => number % LIMITS.paceMessages === 0;

function outgoingFields(
  viewer: Viewer,
  { messageId, body }: OutgoingMessage,
  number: number,
  sender: { readonly uid: string; readonly displayName: string },
): (conversationId: string) => Write {
  return (conversationId) =>
    create(messagePath(viewer.organizationId, conversationId, messageId), {
      number,
      side: viewer.side,
      senderId: sender.uid,
      senderName: sender.displayName,
      body: cleanText(body),
      sentAt: SERVER_TIME,
    });
}

function lastMessage(
  viewer: Viewer,
  { messageId, body }: OutgoingMessage,
): Written<ConversationDoc['lastMessage'], ServerTime> {
  return { id: messageId, at: SERVER_TIME, side: viewer.side, preview: preview(cleanText(body)) };
}

/** A refusal may mean that an earlier try, whose answer was lost, has arrived: then the message is there. */
async function commitOrLookFor(
  store: Store,
  viewer: Viewer,
  conversationId: string,
  outgoing: OutgoingMessage,
  writes: readonly Write[],
): Promise<SendOutcome> {
  try {
    await store.commit(writes);
    return 'sent';
  } catch (error) {
    if (!(error instanceof DataError) || error.kind !== 'forbidden') throw error;
    return await lookFor(store, viewer, conversationId, outgoing);
  }
}

async function lookFor(
  store: Store,
  viewer: Viewer,
  conversationId: string,
  { messageId, body }: OutgoingMessage,
): Promise<SendOutcome> {
  const path = messagePath(viewer.organizationId, conversationId, messageId);
  try {
    const found = await store.getDocument(path);
    if (found === null) return 'refused';
    const message = parseMessage(found.id, found.data);
    return message.senderId === viewer.uid && message.body === cleanText(body) ? 'sent' : 'id-taken';
  } catch (error) {
    // One who may no longer read anything has not sent anything either.
    if (error instanceof DataError && error.kind === 'forbidden') return 'refused';
    throw error;
  }
}

async function currentConversation(
  store: Store,
  viewer: Viewer,
  conversationId: string,
): Promise<Conversation | null> {
  try {
    const found = await store.getDocument(conversationPath(viewer.organizationId, conversationId));
    return found === null ? null : parseConversation(found.id, found.data);
  } catch (error) {
    if (error instanceof DataError && error.kind === 'forbidden') return null;
    throw error;
  }
}
