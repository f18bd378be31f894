import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { DataError } from '../errors/data-error';
import type { CallFunction } from '../functions/functions-gateway';
import { rowsOf } from '../live/sources';
import type { Viewer } from '../viewer';
import type { CopySource } from './read-copy';
import { throwIfRefused } from './refusal';

/** All conversations about a chart, for a Super Admin, who may not read them by the rules: by the server, which notes it. */
export function chartSource({ organizationId }: Viewer, call: CallFunction, chartId: string): CopySource {
  const known = new Map<string, Conversation>();
  const ask = async (conversationId: string | null, cursor: unknown) => {
    const after = typeof cursor === 'string' ? cursor : null;
    const answer = await call('exportChart', { organizationId, chartId, conversationId, after });
    throwIfRefused(answer);
    return answer;
  };
  return {
    list: async (cursor) => {
      const answer = await ask(null, cursor);
      if (answer.outcome !== 'listed') throw new DataError('unexpected');
      return { rows: answer.rows, unreadable: [], next: answer.next };
    },
    messages: async (conversationId, cursor) => {
      const answer = await ask(conversationId, cursor);
      if (answer.outcome !== 'read') throw new DataError('unexpected');
      const conversation = rowsOf([answer.conversation], ({ id, data }) => parseConversation(id, data));
      for (const each of conversation.rows) known.set(each.id, each);
      const messages = rowsOf(answer.messages, ({ id, data }) => parseMessage(id, data));
      return {
        rows: messages.rows,
        // Each page brings the conversation: what is wrong with it is said once.
        unreadable: [...(cursor === undefined ? conversation.unreadable : []), ...messages.unreadable],
        next: answer.next,
      };
    },
    conversation: (conversationId) => known.get(conversationId),
  };
}
