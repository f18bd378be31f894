import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Draft } from './draft';
import type { DraftKey, DraftStore, LastSent } from './draft-store';

export const DraftContext = createContext<DraftStore | null>(null);

export function useDraftStore(): DraftStore {
  const drafts = useContext(DraftContext);
  if (drafts === null) throw new Error('useDraftStore needs a DraftContext above it');
  return drafts;
}

/** All texts that are not sent yet, by where they stand. */
export function useDrafts(): ReadonlyMap<DraftKey, Draft> {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => store.drafts);
}

/** The text that is being written in one place; undefined while there is none. */
export function useDraft(key: DraftKey): Draft | undefined {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => store.drafts.get(key));
}

/** What was sent last, until something else is written. */
export function useLastSent(): LastSent | null {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => store.lastSent);
}
