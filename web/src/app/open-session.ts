import { QueryClient } from '@tanstack/react-query';
import type { Drafts } from '../data/drafts/draft-context';
import { DraftKeeper } from '../data/drafts/draft-keeper';
import { DraftStore } from '../data/drafts/draft-store';
import type { Unsaved } from '../data/drafts/kept';
import { LiveStore } from '../data/live/live-store';
import type { OpenStore } from '../data/store/open-firestore';
import type { Store, Unsubscribe } from '../data/store/store';

/** How long whoever leaves waits for the last words to be saved. */
const SAVING_MILLISECONDS = 1500;

/**
 * What is asked for by queries is asked for once; what changes is listened to. Firestore knows better than the browser
 * whether there is a network.
 */
const ASKED_ONCE = {
  staleTime: Infinity,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  networkMode: 'always',
} as const;

/** What is asked to be done leaves no trace behind it. */
const DONE_ONCE = { retry: false, networkMode: 'always', gcTime: 0 } as const;

/** By organization the texts that could not be saved. */
export type UnsavedTexts = ReadonlyMap<string, readonly Unsaved[]>;

/** All that one person's session holds; of it nothing outlives `close` but what that gives. */
export interface OpenSession {
  readonly store: Store;
  readonly queryClient: QueryClient;
  readonly live: LiveStore;
  /** The unsent texts of one organization. */
  draftsOf(organizationId: string): Drafts;
  /** Whether there is unsent text that was written since the page was opened, in whichever organization. */
  readonly holdsWritten: () => boolean;
  /** Whether any of it is here alone, and would be lost by closing. */
  readonly holdsUnsaved: () => boolean;
  /** Tells of every change in them. */
  readonly watchTexts: (changed: () => void) => Unsubscribe;
  /** Whether a message is on its way. */
  readonly sends: () => boolean;
  /** Saves what is not saved yet; gives up waiting after a moment. */
  readonly saveTexts: () => Promise<void>;
  /** Saves them so that it happens even if the page is gone in a moment. */
  readonly leave: () => void;
  /** Gives the texts that could not be saved, for whoever may let the same person go on with them. */
  close(): Promise<UnsavedTexts>;
}

/** `unsaved`: what an earlier session of the same person gave when it was closed. */
export function openSession(opened: OpenStore, uid: string, unsaved: UnsavedTexts): OpenSession {
  const queryClient = new QueryClient({ defaultOptions: { queries: ASKED_ONCE, mutations: DONE_ONCE } });
  const live = new LiveStore();
  const organizations = new Map<string, Drafts>();
  const watchers = new Set<() => void>();
  const all = () => [...organizations.values()];
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  const saveTexts = async () => {
    const saved = Promise.all(all().map(({ keeper }) => keeper.saveNow()));
    await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, SAVING_MILLISECONDS))]);
  };
  function draftsOf(organizationId: string): Drafts {
    const existing = organizations.get(organizationId);
    if (existing) return existing;
    const store = new DraftStore(() => opened.store.newId());
    const made = { store, keeper: new DraftKeeper(store, opened.store, { organizationId, uid }) };
    organizations.set(organizationId, made);
    made.keeper.subscribe(changed);
    made.store.subscribe(changed);
    return made;
  }
  for (const [organizationId, texts] of unsaved) draftsOf(organizationId).keeper.takeUp(texts);
  return {
    store: opened.store,
    queryClient,
    live,
    draftsOf,
    holdsWritten: () => all().some(({ store }) => store.holdsWritten),
    holdsUnsaved: () => all().some(({ keeper }) => keeper.unsaved.length > 0),
    sends: () => all().some(({ store }) => [...store.drafts.keys()].some((key) => store.sends(key))),
    watchTexts(watcher) {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    saveTexts,
    leave() {
      for (const { keeper } of all()) keeper.leave();
    },
    async close() {
      live.closeAll();
      queryClient.clear();
      await saveTexts();
      const left = [...organizations].map(([id, { keeper }]) => [id, keeper.unsaved] as const);
      for (const { keeper } of all()) keeper.close();
      organizations.clear();
      await opened.close();
      return new Map(left.filter(([, texts]) => texts.length > 0));
    },
  };
}
