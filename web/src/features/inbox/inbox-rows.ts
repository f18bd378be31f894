import type { Conversation } from '@my-messages/domain/documents/conversation';

/**
 * Rows that left the newest page because newer ones came in above, and not because they were archived: they belong
 * under it now.
 */
export function pushedOut(
  before: readonly Conversation[],
  after: readonly Conversation[],
): readonly Conversation[] {
  const oldest = after.at(-1);
  if (oldest === undefined) return [];
  const still = new Set(after.map(({ id }) => id));
  return before.filter((row) => !still.has(row.id) && row.lastMessage.at <= oldest.lastMessage.at);
}

/** Later rows without those that stand in the newest page by now, each once. */
export function belowNewest(
  newest: readonly Conversation[],
  later: readonly Conversation[],
): readonly Conversation[] {
  const shown = new Set(newest.map(({ id }) => id));
  return later.filter(({ id }) => {
    if (shown.has(id)) return false;
    shown.add(id);
    return true;
  });
}
