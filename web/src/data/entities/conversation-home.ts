import { conversationPath } from '@my-messages/domain/paths';
import { DataError } from '../errors/data-error';
import type { Store } from '../store/store';

/**
 * In which of somebody's organizations a conversation of theirs is; null for none. Asks each once. Rejects with a
 * DataError when one of them could not be asked.
 */
export async function organizationOfConversation(
  store: Store,
  organizationIds: readonly string[],
  conversationId: string,
): Promise<string | null> {
  const there = await Promise.all(
    organizationIds.map((organizationId) => isThere(store, conversationPath(organizationId, conversationId))),
  );
  return organizationIds.find((_, index) => there[index]) ?? null;
}

/** What is not theirs to read is, for them, not there. */
async function isThere(store: Store, path: string): Promise<boolean> {
  try {
    return (await store.getDocument(path)) !== null;
  } catch (error) {
    if (error instanceof DataError && error.kind === 'forbidden') return false;
    throw error;
  }
}
