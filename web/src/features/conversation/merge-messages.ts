import type { ShownMessage } from '../../data/entities/conversations';

/**
 * What is known of a conversation's messages, oldest first, each once. Confirmed messages never change or go, so
 * what was known stays known; what is only pending counts as long as the newest page says so.
 */
export function mergeMessages(
  known: readonly ShownMessage[],
  newestPage: readonly ShownMessage[],
): readonly ShownMessage[] {
  const byId = new Map(known.filter(({ pending }) => !pending).map((message) => [message.id, message]));
  for (const message of newestPage) byId.set(message.id, message);
  return [...byId.values()].sort(inOrder);
}

/** Negative when `a` stands before `b`. */
export function inOrder(a: ShownMessage, b: ShownMessage): number {
  return a.sentAt - b.sentAt || a.number - b.number;
}
