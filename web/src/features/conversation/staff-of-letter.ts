import { handoversOf } from '@my-messages/domain/conversation/history';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { ShownMessage } from '../../data/entities/conversations';

type HandedOver = Pick<Conversation, 'history' | 'staffId' | 'staffName' | 'staffTitle'>;

/** The title of who wrote a letter of the staff: a conversation that was handed over has letters of several. */
export function titleOfSender(conversation: HandedOver, senderId: string): string {
  if (senderId === conversation.staffId) return conversation.staffTitle;
  return handoversOf(conversation).find(({ from }) => from.id === senderId)?.from.title ?? '';
}

/** Who of the staff has opened, or has yet to open, the portal user's message with this number. */
export function openerOf(conversation: HandedOver, number: number): string {
  return handoversOf(conversation).find(({ seen }) => number <= seen)?.from.name ?? conversation.staffName;
}

/** What happened between two letters: after one, and before the next; undefined is the beginning, or the end. */
export function historyBetween(
  { history }: HandedOver,
  before: ShownMessage | undefined,
  next: ShownMessage | undefined,
): Conversation['history'] {
  return history.filter(({ at }) => at > (before?.sentAt ?? -Infinity) && at <= (next?.sentAt ?? Infinity));
}
