import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import type { WholeConversation } from '@my-messages/domain/export/exported';
import { messagesInOrder, ownConversations } from '../entities/own-copy';
import type { DataError } from '../errors/data-error';
import type { Page } from '../live/sources';
import type { Viewer } from '../viewer';

export interface Progress {
  /** How many messages are read. */
  readonly read: number;
  /** How many there are by what the conversations say; null while they are looked for. */
  readonly total: number | null;
}

export interface OwnCopy {
  readonly conversations: readonly WholeConversation[];
  /** An error for each conversation and each message that is stored malformed, and so is not in them. */
  readonly unreadable: readonly DataError[];
}

/** Reads on from where it stopped, to the end. Rejects where a page cannot be read, or where the signal says to stop. */
export type ReadOn = (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<OwnCopy>;

/** A list that is read page by page. What is read stays where a page fails. */
interface Pages<Row> {
  readonly rows: Row[];
  readonly unreadable: DataError[];
  /** Null at the end. */
  next: unknown;
}

const nothingRead = <Row>(): Pages<Row> => ({ rows: [], unreadable: [], next: undefined });

/** Begins to read all conversations of a portal user with all their messages; they are kept in memory alone. */
export function readOwnCopy(viewer: Viewer): ReadOn {
  const conversations = nothingRead<Conversation>();
  const messages = new Map<string, Pages<Message>>();

  return async (signal, tell) => {
    tell({ read: 0, total: null });
    await toTheEnd(conversations, (cursor) => ownConversations(viewer, cursor), signal);
    const total = conversations.rows.reduce((sum, { portal, staff }) => sum + portal.sent + staff.sent, 0);
    const told = () => {
      tell({ read: [...messages.values()].reduce((sum, { rows }) => sum + rows.length, 0), total });
    };
    told();
    for (const { id } of conversations.rows) {
      const pages = messages.get(id) ?? nothingRead<Message>();
      messages.set(id, pages);
      await toTheEnd(pages, (cursor) => messagesInOrder(viewer, id, cursor), signal, told);
    }
    return {
      conversations: conversations.rows.map((conversation) => ({
        conversation,
        messages: messages.get(conversation.id)?.rows ?? [],
      })),
      unreadable: [conversations, ...messages.values()].flatMap(({ unreadable }) => unreadable),
    };
  };
}

async function toTheEnd<Row>(
  pages: Pages<Row>,
  after: (cursor: unknown) => Promise<Page<Row>>,
  signal: AbortSignal,
  told: () => void = () => undefined,
): Promise<void> {
  while (pages.next !== null) {
    const page = await after(pages.next);
    signal.throwIfAborted();
    pages.rows.push(...page.rows);
    pages.unreadable.push(...page.unreadable);
    pages.next = page.next;
    told();
  }
}
