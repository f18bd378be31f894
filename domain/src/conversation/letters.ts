import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import { handoversOf } from './history';

/** The title of who wrote a letter of the staff: a conversation that was handed over has letters of several. */
export function titleOfSender(
  conversation: Pick<Conversation, 'history' | 'staffId' | 'staffTitle'>,
  senderId: string,
): string {
  if (senderId === conversation.staffId) return conversation.staffTitle;
  return handoversOf(conversation).find(({ from }) => from.id === senderId)?.from.title ?? '';
}

/** What happened between two letters: after one, and before the next; undefined is the beginning, or the end. */
export function historyBetween(
  { history }: Pick<Conversation, 'history'>,
  before: Pick<Message, 'sentAt'> | undefined,
  next: Pick<Message, 'sentAt'> | undefined,
): Conversation['history'] {
  return history.filter(({ at }) => at > (before?.sentAt ?? -Infinity) && at <= (next?.sentAt ?? Infinity));
}
