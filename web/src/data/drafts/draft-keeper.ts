import { draftPath } from '@my-messages/domain/paths';
import { toDataError } from '../errors/to-data-error';
import type { HeardDraft } from '../entities/drafts';
import { create, remove, type Store, type Unsubscribe, type Write } from '../store/store';
import { holdsText } from './draft';
import { contentOf, draftOf, fieldsOf, fingerprint, fits, saveOf } from './draft-document';
import type { DraftKey, DraftStore } from './draft-store';
import { Pressed } from './pressed';
import { SavePace } from './save-pace';
import { baseOf, isOwn, isSaved, keptAfter, newEntry } from './kept';
import type { Base, Entry, Kept, Unsaved } from './kept';

/** After a save that failed for no reason of its own. */
const AGAIN_MILLISECONDS = 15_000;

/**
 * Keeps the drafts of one person on the server, one document each, and takes over what other tabs and devices keep
 * there. Each save says which version it follows; the rules refuse one that follows another, so that nothing is
 * overwritten that its writer has not seen.
 */
export class DraftKeeper {
  readonly #entries = new Map<DraftKey, Entry>();
  readonly #listeners = new Set<() => void>();
  readonly #pace = new SavePace();
  readonly #removals = new Set<Promise<void>>();
  readonly #unsubscribe: Unsubscribe;
  readonly #pressed: Pressed;
  #kept: ReadonlyMap<DraftKey, Kept> = new Map();
  #heard = false;

  constructor(
    private readonly drafts: DraftStore,
    private readonly store: Store,
    private readonly owner: { readonly organizationId: string; readonly uid: string },
  ) {
    this.#pressed = new Pressed(owner);
    this.#unsubscribe = drafts.subscribe(() => {
      this.#follow();
    });
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Another map after every change. */
  get kept(): ReadonlyMap<DraftKey, Kept> {
    return this.#kept;
  }

  /** Whether the server's drafts are known, or known not to be had. */
  get heard(): boolean {
    return this.#heard;
  }

  /** The texts with words that the server does not have. */
  get unsaved(): readonly Unsaved[] {
    return [...this.#kept].flatMap(([key, { kind }]) => {
      const draft = this.drafts.drafts.get(key);
      if (kind === 'saved' || draft === undefined || !holdsText(draft)) return [];
      return [{ key, draft, base: this.#entry(key).base }];
    });
  }

  /** Goes on with texts that an earlier session of the same person could not save. */
  takeUp(unsaved: readonly Unsaved[]): void {
    for (const { key, draft, base } of unsaved) {
      this.#entry(key).base = base;
      this.drafts.takeUp(key, draft);
    }
  }

  /** Saves everything at once, and what was sent or dropped goes; resolves when the server has said yes or no. */
  async saveNow(): Promise<void> {
    await Promise.all([...[...this.#entries.keys()].map((key) => this.#save(key)), ...this.#removals]);
  }

  /** For a page that may be gone in a moment: saves as ever, and by requests that outlive it. */
  leave(): void {
    for (const [key, entry] of this.#entries) this.#saveAtLast(key, entry);
    void this.saveNow();
  }

  /** What the server has, all of it; null where it cannot be had. */
  hear(rows: readonly HeardDraft[] | null): void {
    const first = !this.#heard;
    this.#heard = true;
    const present = new Set(rows?.map(({ id }) => id));
    // The oldest first: in this order they go on being sent.
    for (const row of rows?.toReversed() ?? []) {
      if (!row.pending) this.#hearRow(this.drafts.drafts.has(row.id) ? row : this.#pressed.asPressed(row));
    }
    for (const [key, entry] of this.#entries) {
      if (rows !== null && entry.base !== null && !present.has(key)) this.#hearGone(key, entry);
    }
    if (first || rows !== null) this.#tell();
  }

  /** Of two versions keeps the one that stands here. */
  keepMine(key: DraftKey): void {
    const entry = this.#entries.get(key);
    if (!entry?.elsewhere) return;
    entry.base = baseOf(entry.elsewhere);
    entry.elsewhere = null;
    void this.#save(key);
  }

  /** Of two versions takes the one that was written elsewhere. */
  takeTheirs(key: DraftKey): void {
    const entry = this.#entries.get(key);
    if (!entry?.elsewhere) return;
    this.#adopt(key, entry, entry.elsewhere);
  }

  /** At the end of the session: what was pressed is a draft like others for whoever signs in next. */
  close(): void {
    this.#unsubscribe();
    this.#pressed.clear();
    for (const { timer } of this.#entries.values()) clearTimeout(timer);
  }

  /** After a change of the drafts here. */
  #follow(): void {
    for (const [key, draft] of this.drafts.drafts) {
      const entry = this.#entry(key);
      if (isSaved(entry, draft)) continue;
      if (draft.state.kind === 'sending') {
        if (entry.base?.content === fingerprint(contentOf({ ...draft, state: { kind: 'writing' } })))
          this.#pressed.add(key, entry.base.revision);
        void this.#save(key);
      } else this.#schedule(key, entry);
    }
    for (const [key, entry] of this.#entries) {
      if (this.drafts.drafts.has(key) || entry.removing) continue;
      const removal = this.#remove(key, entry).finally(() => this.#removals.delete(removal));
      this.#removals.add(removal);
    }
    this.#tell();
  }

  #schedule(key: DraftKey, entry: Entry): void {
    const now = Date.now();
    entry.changedSince ??= now;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.#save(key), this.#pace.wait(entry.changedSince, now));
  }

  async #save(key: DraftKey): Promise<void> {
    const entry = this.#entry(key);
    clearTimeout(entry.timer);
    if (entry.saving !== null) {
      await entry.saving.done;
      if (entry.failed !== null) return;
    }
    const draft = this.drafts.drafts.get(key);
    if (draft === undefined || entry.elsewhere !== null || isSaved(entry, draft)) return;
    const content = contentOf(draft);
    if (!fits(content)) {
      entry.failed = 'too-long';
      this.#tell();
      return;
    }
    const saved = { content: fingerprint(content), revision: (entry.base?.revision ?? 0) + 1 };
    // What was emptied is no draft any more.
    const write = holdsText(draft)
      ? saveOf(this.#path(key), content, saved.revision)
      : remove(this.#path(key));
    entry.changedSince = null;
    entry.failed = null;
    this.#pace.saves(Date.now());
    const done = this.#commit(key, entry, write, saved);
    entry.saving = { content: saved.content, done };
    this.#tell();
    await done;
  }

  #saveAtLast(key: DraftKey, entry: Entry): void {
    const draft = this.drafts.drafts.get(key);
    if (draft === undefined || entry.elsewhere !== null || isSaved(entry, draft) || !holdsText(draft)) return;
    const content = contentOf(draft);
    if (!fits(content)) return;
    const next = (entry.base?.revision ?? 0) + 1;
    // Nobody knows whether older words that are on their way arrive first: one of the two follows what is there.
    const print = fingerprint(content);
    entry.atLast.add(print);
    const older = entry.saving !== null && entry.saving.content !== print;
    for (const revision of older ? [next, next + 1] : [next])
      this.store.writeAtLast(create(this.#path(key), fieldsOf(content, revision)));
  }

  async #commit(key: DraftKey, entry: Entry, write: Write, saved: Omit<Base, 'at'>): Promise<void> {
    try {
      await this.store.commit([write]);
      if (write.kind === 'delete') entry.base = null;
      else if ((entry.base?.revision ?? 0) < saved.revision) entry.base = { ...saved, at: Date.now() };
      this.#pressed.delete(key);
      entry.atLast.clear();
      entry.saving = null;
      const draft = this.drafts.drafts.get(key);
      if (draft !== undefined && !isSaved(entry, draft)) this.#schedule(key, entry);
    } catch (cause) {
      entry.saving = null;
      const error = toDataError(cause);
      // Refused because what was sent at last, from a page that stayed, has arrived before.
      const overtaken = (entry.base?.revision ?? 0) >= saved.revision;
      // Any other refusal: what was saved elsewhere meanwhile is about to be heard, if it is not yet.
      entry.failed = overtaken ? null : error;
      if (!overtaken && error.kind !== 'forbidden')
        entry.timer = setTimeout(() => {
          entry.failed = null;
          void this.#save(key);
        }, AGAIN_MILLISECONDS);
    }
    this.#tell();
  }

  /** A draft that was sent or dropped here goes from the server too, unless another version stands there. */
  async #remove(key: DraftKey, entry: Entry): Promise<void> {
    entry.removing = true;
    this.#pressed.delete(key);
    clearTimeout(entry.timer);
    await entry.saving?.done;
    const back = this.drafts.drafts.has(key);
    const { elsewhere, base, failed } = entry;
    if (back) entry.removing = false;
    else this.#entries.delete(key);
    if (back) return;
    if (elsewhere !== null) this.#hearRow(elsewhere);
    else if (base !== null && failed === null) {
      await this.store.commit([remove(this.#path(key))]).catch(() => undefined);
    }
  }

  #hearRow(row: HeardDraft): void {
    const entry = this.#entry(row.id);
    const heard = baseOf(row);
    if (row.revision <= (entry.base?.revision ?? 0)) return;
    const draft = this.drafts.drafts.get(row.id);
    const ours = draft === undefined ? null : fingerprint(contentOf(draft));
    if (ours === heard.content || isOwn(entry, heard)) {
      Object.assign(entry, { base: heard, elsewhere: null, failed: null });
      if (draft !== undefined && ours !== heard.content) this.#schedule(row.id, entry);
      return;
    }
    if (entry.removing) {
      entry.elsewhere = row;
      return;
    }
    const clean = draft === undefined || ours === entry.base?.content || !holdsText(draft);
    if (clean && entry.saving === null) this.#adopt(row.id, entry, row);
    else entry.elsewhere = row;
  }

  /** It was sent or deleted elsewhere. Words that are only here stay, and are kept anew. */
  #hearGone(key: DraftKey, entry: Entry): void {
    const draft = this.drafts.drafts.get(key);
    if (draft === undefined || entry.saving !== null) return;
    const clean = isSaved(entry, draft);
    Object.assign(entry, { base: null, elsewhere: null });
    if (clean) this.drafts.drop(key);
    else this.#schedule(key, entry);
  }

  #adopt(key: DraftKey, entry: Entry, row: HeardDraft): void {
    Object.assign(entry, { base: baseOf(row), elsewhere: null, failed: null, changedSince: null });
    clearTimeout(entry.timer);
    this.drafts.adopt(key, draftOf(row));
  }

  #entry(key: DraftKey): Entry {
    const existing = this.#entries.get(key);
    if (existing) return existing;
    const made = newEntry();
    this.#entries.set(key, made);
    return made;
  }

  #path(key: DraftKey) {
    return draftPath(this.owner.organizationId, this.owner.uid, key);
  }

  #tell(): void {
    this.#kept = keptAfter(this.#kept, this.drafts.drafts, this.#entries);
    for (const listener of this.#listeners) listener();
  }
}
