import type { Conversation, Handover } from '../documents/conversation';

/** The handovers of a conversation, oldest first. */
export const handoversOf = ({ history }: Pick<Conversation, 'history'>): readonly Handover[] =>
  history.filter((event) => event.kind === 'handed-over');
