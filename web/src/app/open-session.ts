import { QueryClient } from '@tanstack/react-query';
import { DraftStore } from '../data/drafts/draft-store';
import { LiveRegistry } from '../data/live/live-registry';
import type { OpenStore } from '../data/store/open-firestore';
import type { Store } from '../data/store/store';

/** All that one person's session holds; nothing of it outlives `close`. */
export interface OpenSession {
  readonly store: Store;
  readonly queryClient: QueryClient;
  readonly registry: LiveRegistry;
  /** The unsent texts of one organization. */
  draftsOf(organizationId: string): DraftStore;
  close(): Promise<void>;
}

export async function openSession(openStore: () => Promise<OpenStore>): Promise<OpenSession> {
  const opened = await openStore();
  const queryClient = new QueryClient();
  const registry = new LiveRegistry(queryClient);
  const drafts = new Map<string, DraftStore>();
  return {
    store: opened.store,
    queryClient,
    registry,
    draftsOf(organizationId) {
      const existing = drafts.get(organizationId);
      if (existing) return existing;
      const made = new DraftStore(() => opened.store.newId());
      drafts.set(organizationId, made);
      return made;
    },
    async close() {
      registry.closeAll();
      queryClient.clear();
      drafts.clear();
      await opened.close();
    },
  };
}
