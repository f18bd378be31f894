import { handoversOf } from '@my-messages/domain/conversation/history';
import type { Conversation } from '@my-messages/domain/documents/conversation';

/** Who of the staff has opened, or has yet to open, the portal user's message with this number. */
export function openerOf(conversation: Pick<Conversation, 'history' | 'staffName'>, number: number): string {
  return handoversOf(conversation).find(({ seen }) => number <= seen)?.from.name ?? conversation.staffName;
}
