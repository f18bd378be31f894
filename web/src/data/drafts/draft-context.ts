import { createContext, useContext, useSyncExternalStore } from 'react';
import { holdsText, type Draft } from './draft';
import type { DraftKeeper } from './draft-keeper';
import type { DraftKey, DraftStore, LastSent } from './draft-store';
import type { Kept } from './kept';

/** The texts of one person in one organization, and what keeps them. */
export interface Drafts {
  readonly store: DraftStore;
  readonly keeper: DraftKeeper;
}

export const DraftContext = createContext<Drafts | null>(null);

function useContextDrafts(): Drafts {
  const drafts = useContext(DraftContext);
  if (drafts === null) throw new Error('This needs a DraftContext above it');
  return drafts;
}

export const useDraftStore = (): DraftStore => useContextDrafts().store;

export const useDraftKeeper = (): DraftKeeper => useContextDrafts().keeper;

/** All texts that are not sent yet, by where they stand. */
export function useDrafts(): ReadonlyMap<DraftKey, Draft> {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => store.drafts);
}

/** What is made of all texts; whoever asks is drawn anew when that is another, and not for every key. */
export function useFromDrafts<Made extends string | number>(
  make: (drafts: ReadonlyMap<DraftKey, Draft>) => Made,
): Made {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => make(store.drafts));
}

/** How many texts there are that hold words. */
export const useDraftCount = (): number =>
  useFromDrafts((drafts) => [...drafts.values()].filter(holdsText).length);

/** The text that is being written in one place; undefined while there is none. */
export function useDraft(key: DraftKey): Draft | undefined {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => store.drafts.get(key));
}

/** What the server has of a text; null while there is nothing to keep. */
export function useKept(key: DraftKey): Kept | null {
  const keeper = useDraftKeeper();
  return useSyncExternalStore(keeper.subscribe, () => keeper.kept.get(key) ?? null);
}

/** Whether it is known what drafts there are on the server. */
export function useDraftsHeard(): boolean {
  const keeper = useDraftKeeper();
  return useSyncExternalStore(keeper.subscribe, () => keeper.heard);
}

/** What was sent last, until something else is written. */
export function useLastSent(): LastSent | null {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => store.lastSent);
}
