import type { SendOutcome } from '../commands/send-message';
import { toDataError } from '../errors/to-data-error';
import type { Unsubscribe } from '../store/store';
import { EMPTY_FIELDS, type Draft, type DraftFields, type NotSent, type SendState } from './draft';

/** How long a send may be silent before the screen says that it waits for the network. */
const WAITING_MILLISECONDS = 5000;
/** How long a screen says that something was sent. */
const SENT_MILLISECONDS = 10_000;

/** The message that was confirmed last; for saying so where it was written, or where it now stands. */
export interface LastSent {
  readonly conversationId: string;
  readonly messageId: string;
}

/** Where a draft stands: the conversation that it replies in, or the new message. */
export type DraftKey = string;
export const NEW_MESSAGE: DraftKey = 'new';

/**
 * The texts that are being written or sent, by where they stand. In memory alone, above the routes: leaving a
 * screen loses no text and does not forget a send that is under way. Made per session and dropped with it.
 */
export class DraftStore {
  #drafts: ReadonlyMap<DraftKey, Draft> = new Map();
  #lastSent: LastSent | null = null;
  readonly #listeners = new Set<() => void>();
  /** Drafts that were tried: the server may have them under their ids. */
  readonly #tried = new Set<string>();

  constructor(private readonly newId: () => string) {}

  /** All drafts; another map after every change. */
  get drafts(): ReadonlyMap<DraftKey, Draft> {
    return this.#drafts;
  }

  get lastSent(): LastSent | null {
    return this.#lastSent;
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Changes fields of a draft, making it if there is none. A draft that is being sent does not change. */
  edit(key: DraftKey, fields: Partial<DraftFields>): void {
    const before = this.#drafts.get(key) ?? this.#fresh(key);
    if (before.state.kind === 'sending') return;
    const after = { ...before, ...fields, state: { kind: 'writing' } as const };
    const readdressed = after.recipientId !== before.recipientId || after.chartId !== before.chartId;
    // Under the old ids the text may have reached the former recipient: "sent" would then be about them.
    const renewed = readdressed && this.#tried.has(before.messageId);
    this.#lastSent = null;
    this.#put(key, renewed ? { ...after, ...this.#ids(key) } : after);
  }

  /**
   * Takes a text over into another draft, behind what stands there, and leaves none where it was. A draft that is being
   * sent neither gives nor takes.
   */
  move(from: DraftKey, to: DraftKey): void {
    const moved = this.#drafts.get(from);
    const there = this.#drafts.get(to);
    if (moved === undefined || [moved, there].some((draft) => draft?.state.kind === 'sending')) return;
    const texts = [there?.body ?? '', moved.body].filter((text) => text.trim() !== '');
    this.edit(to, { body: texts.join('\n\n') });
    this.drop(from);
  }

  drop(key: DraftKey): void {
    const drafts = new Map(this.#drafts);
    drafts.delete(key);
    this.#change(drafts);
  }

  /**
   * Sends a draft and keeps it until the server has confirmed; then it is gone and `lastSent` names it. Otherwise
   * its state says why not. Never rejects. Does nothing while the draft is being sent already.
   */
  async send(key: DraftKey, act: (draft: Draft) => Promise<SendOutcome>): Promise<void> {
    const draft = this.#drafts.get(key);
    if (draft === undefined || draft.state.kind === 'sending') return;
    this.#tried.add(draft.messageId);
    this.#lastSent = null;
    this.#put(key, { ...draft, state: { kind: 'sending', waiting: false } });
    const silent = setTimeout(() => {
      this.#setState(key, draft.messageId, { kind: 'sending', waiting: true });
    }, WAITING_MILLISECONDS);
    const outcome = await settle(() => act(draft));
    clearTimeout(silent);
    if (outcome === 'sent') {
      this.#tellSent({ conversationId: draft.conversationId, messageId: draft.messageId });
      this.drop(key);
      return;
    }
    this.#setState(key, draft.messageId, { kind: 'not-sent', why: outcome });
    if (outcome === 'id-taken') this.#renew(key);
  }

  #tellSent(sent: LastSent): void {
    this.#lastSent = sent;
    setTimeout(() => {
      if (this.#lastSent !== sent) return;
      this.#lastSent = null;
      this.#change(this.#drafts);
    }, SENT_MILLISECONDS);
  }

  #renew(key: DraftKey): void {
    const draft = this.#drafts.get(key);
    if (draft !== undefined) this.#put(key, { ...draft, ...this.#ids(key) });
  }

  #fresh(key: DraftKey): Draft {
    return { ...EMPTY_FIELDS, ...this.#ids(key), state: { kind: 'writing' } };
  }

  #ids(key: DraftKey) {
    return { conversationId: key === NEW_MESSAGE ? this.newId() : key, messageId: this.newId() };
  }

  #setState(key: DraftKey, messageId: string, state: SendState): void {
    const draft = this.#drafts.get(key);
    if (draft?.messageId === messageId) this.#put(key, { ...draft, state });
  }

  #put(key: DraftKey, draft: Draft): void {
    this.#change(new Map(this.#drafts).set(key, draft));
  }

  #change(drafts: ReadonlyMap<DraftKey, Draft>): void {
    this.#drafts = drafts;
    for (const listener of this.#listeners) listener();
  }
}

async function settle(act: () => Promise<SendOutcome>): Promise<'sent' | NotSent> {
  try {
    return await act();
  } catch (cause) {
    return toDataError(cause);
  }
}
