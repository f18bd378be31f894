import { QueryClient } from '@tanstack/react-query';
import { holdsText } from '../data/drafts/draft';
import { DraftStore } from '../data/drafts/draft-store';
import { LiveRegistry } from '../data/live/live-registry';
import type { OpenStore } from '../data/store/open-firestore';
import type { Store, Unsubscribe } from '../data/store/store';

/** All that one person's session holds; nothing of it outlives `close`. */
export interface OpenSession {
  readonly store: Store;
  readonly queryClient: QueryClient;
  readonly registry: LiveRegistry;
  /** The unsent texts of one organization. */
  draftsOf(organizationId: string): DraftStore;
  /** Whether any of them, of whichever organization, would be lost by closing. */
  readonly holdsText: () => boolean;
  /** Tells of every change in them. */
  readonly watchTexts: (changed: () => void) => Unsubscribe;
  close(): Promise<void>;
}

export async function openSession(openStore: () => Promise<OpenStore>): Promise<OpenSession> {
  const opened = await openStore();
  const queryClient = new QueryClient();
  const registry = new LiveRegistry(queryClient);
  const drafts = new Map<string, DraftStore>();
  const watchers = new Set<() => void>();
  return {
    store: opened.store,
    queryClient,
    registry,
    draftsOf(organizationId) {
      const existing = drafts.get(organizationId);
      if (existing) return existing;
      const made = new DraftStore(() => opened.store.newId());
      drafts.set(organizationId, made);
      made.subscribe(() => {
        for (const changed of watchers) changed();
      });
      return made;
    },
    holdsText: () => [...drafts.values()].some((each) => [...each.drafts.values()].some(holdsText)),
    watchTexts(changed) {
      watchers.add(changed);
      return () => {
        watchers.delete(changed);
      };
    },
    async close() {
      registry.closeAll();
      queryClient.clear();
      drafts.clear();
      await opened.close();
    },
  };
}
