import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import type { WholeConversation } from '@my-messages/domain/export/exported';
import type { DataError } from '../errors/data-error';
import type { Page } from '../live/sources';

export interface Progress {
  /** How many messages are read. */
  readonly read: number;
  /** How many there are by what the conversations say; null while they are looked for. */
  readonly total: number | null;
}

export interface Copy {
  readonly conversations: readonly WholeConversation[];
  /** An error for each conversation and each message that is stored malformed, and so is not in them. */
  readonly unreadable: readonly DataError[];
}

/** Reads on from where it stopped, to the end. Rejects where a page cannot be read, or where the signal says to stop. */
export type ReadOn = (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<Copy>;

/** A conversation of which a copy is to be made, and how many messages it says that it has. */
interface Listed {
  readonly id: string;
  readonly messages: number;
}

/** Where a copy is read from, page by page; a cursor is undefined for the first page. */
export interface CopySource {
  readonly list: (cursor: unknown) => Promise<Page<Listed>>;
  readonly messages: (conversationId: string, cursor: unknown) => Promise<Page<Message>>;
  /** A conversation whose messages were read; undefined for one that is stored malformed. */
  readonly conversation: (conversationId: string) => Conversation | undefined;
}

/** A list that is read page by page. What is read stays where a page fails. */
interface Pages<Row> {
  readonly rows: Row[];
  readonly unreadable: DataError[];
  /** Null at the end. */
  next: unknown;
}

const nothingRead = <Row>(): Pages<Row> => ({ rows: [], unreadable: [], next: undefined });

/** Begins to read all conversations of a source with all their messages; they are kept in memory alone. */
export function readCopy(source: CopySource): ReadOn {
  const listed = nothingRead<Listed>();
  const messages = new Map<string, Pages<Message>>();

  return async (signal, tell) => {
    tell({ read: 0, total: null });
    await toTheEnd(listed, source.list, signal);
    const total = listed.rows.reduce((sum, row) => sum + row.messages, 0);
    const told = () => {
      tell({ read: [...messages.values()].reduce((sum, { rows }) => sum + rows.length, 0), total });
    };
    told();
    for (const { id } of listed.rows) {
      const pages = messages.get(id) ?? nothingRead<Message>();
      messages.set(id, pages);
      await toTheEnd(pages, (cursor) => source.messages(id, cursor), signal, told);
    }
    return {
      conversations: listed.rows.flatMap(({ id }) => {
        const conversation = source.conversation(id);
        return conversation === undefined ? [] : [{ conversation, messages: messages.get(id)?.rows ?? [] }];
      }),
      unreadable: [listed, ...messages.values()].flatMap(({ unreadable }) => unreadable),
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
