import type { HeardDraft } from '../entities/drafts';
import type { DataError } from '../errors/data-error';
import { holdsText, type Draft } from './draft';
import { contentOf, draftOf, fingerprint } from './draft-document';
import type { DraftKey } from './draft-store';

/** What the server has of a text that is being written here. */
export type Kept =
  /** All of it, since `at`, in epoch milliseconds. */
  | { readonly kind: 'saved'; readonly at: number }
  /** Not the latest words; they are on their way. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'not-saved'; readonly why: DataError | 'too-long' }
  /** Another version, written in another tab or on another device, which nothing here is saved over. */
  | { readonly kind: 'differs'; readonly elsewhere: Draft; readonly at: number };

/** The version that both sides know. */
export interface Base {
  readonly revision: number;
  readonly content: string;
  readonly at: number;
}

/** A text with words that are here alone, and the version that it follows. */
export interface Unsaved {
  readonly key: DraftKey;
  readonly draft: Draft;
  readonly base: Base | null;
}

/** What is known of one draft between here and the server. */
export interface Entry {
  base: Base | null;
  /** The save that is under way, by what it saves. */
  saving: { readonly content: string; readonly done: Promise<void> } | null;
  /** What was sent at last, as the page was about to be left; nobody said what of it arrived. */
  readonly atLast: Set<string>;
  elsewhere: HeardDraft | null;
  failed: DataError | 'too-long' | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  changedSince: number | null;
  removing: boolean;
}

export function newEntry(): Entry {
  return {
    base: null,
    saving: null,
    atLast: new Set(),
    elsewhere: null,
    failed: null,
    timer: undefined,
    changedSince: null,
    removing: false,
  };
}

export function baseOf(row: HeardDraft): Base {
  return { revision: row.revision, content: fingerprint(row), at: row.savedAt };
}

/** Whether a version that was heard is one that was saved from here. */
export function isOwn({ saving, atLast }: Entry, heard: Base): boolean {
  return saving?.content === heard.content || atLast.has(heard.content);
}

/** Also where there is nothing to save. */
export function isSaved(entry: Entry, draft: Draft): boolean {
  if (entry.base === null) return !holdsText(draft);
  return entry.base.content === fingerprint(contentOf(draft));
}

/** What is kept of each text; the same object while that has not changed, so that nothing is drawn anew for it. */
export function keptAfter(
  before: ReadonlyMap<DraftKey, Kept>,
  drafts: ReadonlyMap<DraftKey, Draft>,
  entries: ReadonlyMap<DraftKey, Entry>,
): ReadonlyMap<DraftKey, Kept> {
  const kept = new Map<DraftKey, Kept>();
  for (const [key, draft] of drafts) {
    const [was, is] = [before.get(key), keptOf(entries.get(key), draft)];
    if (is !== null) kept.set(key, was !== undefined && isSame(was, is) ? was : is);
  }
  return kept;
}

function isSame(one: Kept, other: Kept): boolean {
  switch (one.kind) {
    case 'saved':
      return other.kind === 'saved' && other.at === one.at;
    case 'changed':
      return other.kind === 'changed';
    default:
      return false;
  }
}

function keptOf(entry: Entry | undefined, draft: Draft): Kept | null {
  if (entry === undefined) return null;
  const { elsewhere, failed, base } = entry;
  if (elsewhere !== null) return { kind: 'differs', elsewhere: draftOf(elsewhere), at: elsewhere.savedAt };
  if (isSaved(entry, draft)) return base === null ? null : { kind: 'saved', at: base.at };
  return failed === null ? { kind: 'changed' } : { kind: 'not-saved', why: failed };
}
