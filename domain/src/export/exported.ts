import { handoversOf } from '../conversation/history';
import type { Conversation, Handover } from '../documents/conversation';
import type { Message } from '../documents/message';

/** A conversation with all its messages, oldest first. */
export interface WholeConversation {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

/** All that one portal user and a clinic have written to each other. */
export interface Exported {
  readonly organizationId: string;
  readonly organizationName: string;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
  readonly conversations: readonly WholeConversation[];
}

/** What happened in a conversation beside messages, in the words of whoever exports it. */
export type HistoryWords = (event: Conversation['history'][number]) => string;

export type Staff = Handover['from'];

const staffNow = ({ staffId, staffName, staffTitle }: Conversation): Staff => ({
  id: staffId,
  name: staffName,
  title: staffTitle,
});

/** Through whose hands a conversation went, the present one last, each once, with the name that they had last. */
export function staffOf(conversation: Conversation): readonly Staff[] {
  const all = [...handoversOf(conversation).map(({ from }) => from), staffNow(conversation)];
  return [...new Map(all.map((staff) => [staff.id, staff])).values()];
}

/** Whose a conversation was at a time, in milliseconds since 1970. */
export const staffAt = (conversation: Conversation, time: number): Staff =>
  handoversOf(conversation).find(({ at }) => time < at)?.from ?? staffNow(conversation);
