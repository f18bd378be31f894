import {
  beginConversation,
  continueConversation,
  marksPace,
  type About,
  type Sent,
} from '@my-messages/domain/conversation/sending';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import { cleanText } from '@my-messages/domain/text/clean-text';
import { DataError } from '../errors/data-error';
import { create, SERVER_TIME, update, type Write } from '../store/store';
import type { Viewer } from '../viewer';

/** A message on its way. Its id is made with the draft, so that a repeat cannot become a second message. */
export type OutgoingMessage = Sent;

/** The first message of a conversation that does not exist yet. */
export interface OutgoingConversation extends Sent, About {
  readonly conversationId: string;
}

/**
 * What became of it. `sent`: the server has it, once. `refused`: the server does not have it and will not take
 * it. `too-fast`: it will take it in a minute. `id-taken`: another text was sent under this id, from another tab
 * or device; send under a new one.
 */
export type SendOutcome = 'sent' | 'refused' | 'too-fast' | 'id-taken';

/** Sends the first message of a new conversation. Rejects with a DataError when nothing is known of its fate. */
export async function startConversation(
  viewer: Viewer,
  outgoing: OutgoingConversation,
): Promise<SendOutcome> {
  const { conversation, message } = beginConversation(outgoing, viewer.side, outgoing, SERVER_TIME);
  const { conversationId } = outgoing;
  return await commitOrLookFor(viewer, conversationId, outgoing, [
    create(conversationPath(viewer.organizationId, conversationId), conversation),
    create(messagePath(viewer.organizationId, conversationId, outgoing.messageId), message),
  ]);
}

/** Sends a further message of a conversation. Rejects with a DataError when nothing is known of its fate. */
export async function reply(
  viewer: Viewer,
  conversation: Conversation,
  outgoing: OutgoingMessage,
): Promise<SendOutcome> {
  const outcome = await sendNumber(viewer, conversation, outgoing, conversation[viewer.side].sent + 1);
  if (outcome !== 'refused') return outcome;
  // Another tab or device of the same person may have sent meanwhile, or the other may have answered: then only what
  // the message went on from was wrong.
  const current = await currentConversation(viewer, conversation.id);
  if (current === null || !hasMoved(conversation, current, viewer.side)) {
    return marksPace(conversation[viewer.side].sent + 1) ? 'too-fast' : 'refused';
  }
  return await sendNumber(viewer, current, outgoing, current[viewer.side].sent + 1);
}

/** Whether what a further message goes on from is another than it was. */
const hasMoved = (before: Conversation, after: Conversation, side: Side) =>
  after[side].sent !== before[side].sent || after.waitingSince !== before.waitingSince;

async function sendNumber(
  viewer: Viewer,
  conversation: Conversation,
  outgoing: OutgoingMessage,
  number: number,
): Promise<SendOutcome> {
  const { changes, message } = continueConversation(conversation, viewer.side, number, outgoing, SERVER_TIME);
  return await commitOrLookFor(viewer, conversation.id, outgoing, [
    create(messagePath(viewer.organizationId, conversation.id, outgoing.messageId), message),
    update(conversationPath(viewer.organizationId, conversation.id), changes),
  ]);
}

/** A refusal may mean that an earlier try, whose answer was lost, has arrived: then the message is there. */
async function commitOrLookFor(
  viewer: Viewer,
  conversationId: string,
  outgoing: OutgoingMessage,
  writes: readonly Write[],
): Promise<SendOutcome> {
  try {
    await viewer.store.commit(writes);
    return 'sent';
  } catch (error) {
    if (!(error instanceof DataError) || error.kind !== 'forbidden') throw error;
    return await lookFor(viewer, conversationId, outgoing);
  }
}

async function lookFor(
  viewer: Viewer,
  conversationId: string,
  { messageId, body }: OutgoingMessage,
): Promise<SendOutcome> {
  const path = messagePath(viewer.organizationId, conversationId, messageId);
  try {
    const found = await viewer.store.getDocument(path);
    if (found === null) return 'refused';
    const message = parseMessage(found.id, found.data);
    return message.senderId === viewer.uid && message.body === cleanText(body) ? 'sent' : 'id-taken';
  } catch (error) {
    // One who may no longer read anything has not sent anything either.
    if (error instanceof DataError && error.kind === 'forbidden') return 'refused';
    throw error;
  }
}

async function currentConversation(viewer: Viewer, conversationId: string): Promise<Conversation | null> {
  try {
    const found = await viewer.store.getDocument(conversationPath(viewer.organizationId, conversationId));
    return found === null ? null : parseConversation(found.id, found.data);
  } catch (error) {
    if (error instanceof DataError && error.kind === 'forbidden') return null;
    throw error;
  }
}
