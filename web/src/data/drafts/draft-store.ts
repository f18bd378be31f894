import { cleanText } from '@my-messages/domain/text/clean-text';
import type { SendOutcome } from '../commands/send-message';
import { toDataError } from '../errors/to-data-error';
import type { Unsubscribe } from '../store/store';
import {
  EMPTY_FIELDS,
  holdsText,
  NOBODY,
  sameAddressee,
  type Addressee,
  type Draft,
  type DraftFields,
  type NotSent,
  type SendState,
} from './draft';

/** How long a send may be silent before the screen says that it waits for the network. */
const WAITING_MILLISECONDS = 5000;
/** How long a screen says that something was sent. */
const SENT_MILLISECONDS = 10_000;

/** The message that was confirmed last; for saying so where it was written, or where it now stands. */
export interface LastSent {
  readonly key: DraftKey;
  readonly conversationId: string;
  readonly messageId: string;
}

/** Where a draft stands: the id of the conversation that it replies in, or an id of its own for a new message. */
export type DraftKey = string;

/** Whether a draft answers in a conversation that there is; else it is the first message of one. */
export function isReply(key: DraftKey, draft: Pick<Draft, 'conversationId'>): boolean {
  return draft.conversationId === key;
}

/**
 * The texts that are being written or sent, by where they stand, above the routes: leaving a screen loses no text and
 * does not forget a send that is under way. Made per session and dropped with it; a DraftKeeper keeps them on the
 * server.
 */
export class DraftStore {
  #drafts: ReadonlyMap<DraftKey, Draft> = new Map();
  #lastSent: LastSent | null = null;
  readonly #listeners = new Set<() => void>();
  /** Drafts that were tried: the server may have them under their ids. */
  readonly #tried = new Set<string>();

  /** Drafts that this page is sending. */
  readonly #underWay = new Set<DraftKey>();

  /** Drafts that somebody wrote or sent here, not such as were only taken over from the server. */
  readonly #written = new Set<DraftKey>();

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

  /** Whether this page is sending it; else a draft in the state `sending` was left so by another, or before. */
  sends(key: DraftKey): boolean {
    return this.#underWay.has(key);
  }

  /** Whether there are words of somebody who wrote them here since the page was opened. */
  get holdsWritten(): boolean {
    return [...this.#drafts].some(([key, draft]) => this.#written.has(key) && holdsText(draft));
  }

  /** Changes fields of the reply in a conversation, making it if there is none. */
  reply(conversationId: string, fields: Partial<DraftFields>): void {
    this.#edit(conversationId, this.#drafts.get(conversationId) ?? this.#fresh(conversationId), fields);
  }

  /** Changes fields of a new message, making it if there is none. */
  edit(key: DraftKey, fields: Partial<DraftFields>): void {
    this.#edit(key, this.#drafts.get(key) ?? this.#fresh(this.newId()), fields);
  }

  /**
   * The key of the new message to somebody about a chart, or, with `NOBODY`, of the one that is for nobody yet: a draft
   * belongs to its addressee. Where there is none an empty one is begun.
   */
  begin(addressee: Addressee = NOBODY): DraftKey {
    for (const [key, draft] of this.#drafts) {
      const waits = !isReply(key, draft) && draft.state.kind !== 'sending';
      const forThem = draft.recipientId === addressee.recipientId;
      if (waits && forThem && (addressee.chartId ?? draft.chartId) === draft.chartId) return key;
    }
    const key = this.newId();
    this.#put(key, { ...this.#fresh(this.newId()), ...addressee });
    return key;
  }

  /**
   * Goes on with a conversation in a new message: takes the text of the reply over, behind what stands there, and leaves
   * none where it was. A draft that is being sent neither gives nor takes.
   */
  goOn(conversationId: string, to: DraftKey): void {
    const moved = this.#drafts.get(conversationId);
    const there = this.#drafts.get(to);
    if ([moved, there].some((draft) => draft?.state.kind === 'sending')) return;
    if (moved !== undefined) {
      const texts = [there?.body ?? '', moved.body].filter((text) => cleanText(text) !== '');
      this.edit(to, { body: texts.join('\n\n') });
      this.drop(conversationId);
    }
    const after = this.#drafts.get(to);
    if (after === undefined) return;
    const begunFor = there?.begunFor ?? moved?.begunFor ?? after.begunFor;
    this.#put(to, { ...after, begunFor, continues: conversationId });
  }

  /** Takes a draft as it was kept, in place of what is here. */
  adopt(key: DraftKey, draft: Draft): void {
    this.#put(key, draft);
  }

  /** Goes on with words that somebody wrote here in an earlier session. */
  takeUp(key: DraftKey, draft: Draft): void {
    this.#written.add(key);
    this.#put(key, { ...draft, state: { kind: 'writing' } });
  }

  drop(key: DraftKey): void {
    if (!this.#drafts.has(key)) return;
    this.#written.delete(key);
    const drafts = new Map(this.#drafts);
    drafts.delete(key);
    this.#change(drafts);
  }

  /**
   * Sends a draft and keeps it until the server has confirmed; then it is gone and `lastSent` names it. Otherwise
   * its state says why not. Never rejects. Does nothing while the draft is being sent already. Goes on with one that was
   * being sent when the page was left.
   */
  async send(key: DraftKey, act: (draft: Draft) => Promise<SendOutcome>): Promise<void> {
    const draft = this.#drafts.get(key);
    if (draft === undefined || this.#underWay.has(key)) return;
    this.#underWay.add(key);
    this.#written.add(key);
    this.#tried.add(draft.messageId);
    this.#lastSent = null;
    this.#put(key, { ...draft, state: { kind: 'sending', waiting: false } });
    const silent = setTimeout(() => {
      this.#setState(key, draft.messageId, { kind: 'sending', waiting: true });
    }, WAITING_MILLISECONDS);
    const outcome = await settle(() => act(draft));
    clearTimeout(silent);
    this.#underWay.delete(key);
    if (outcome === 'sent') {
      this.#tellSent({ key, conversationId: draft.conversationId, messageId: draft.messageId });
      this.drop(key);
      return;
    }
    this.#setState(key, draft.messageId, { kind: 'not-sent', why: outcome });
    if (outcome === 'id-taken') this.#renew(key);
  }

  /** A draft that is being sent does not change. */
  #edit(key: DraftKey, before: Draft, fields: Partial<DraftFields>): void {
    if (before.state.kind === 'sending') return;
    const after = { ...before, ...fields, state: { kind: 'writing' } as const };
    // Under the old ids the text may have reached the former recipient: "sent" would then be about them.
    const renewed = !sameAddressee(before, after) && this.#tried.has(before.messageId);
    this.#lastSent = null;
    this.#written.add(key);
    this.#put(key, {
      ...after,
      ...(renewed ? this.#renewed(key, before) : {}),
      begunFor: holdsText(after) ? (before.begunFor ?? addresseeOf(after)) : null,
      // What is about another chart goes on from nothing.
      continues: after.chartId === before.chartId ? before.continues : null,
    });
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
    if (draft !== undefined) this.#put(key, { ...draft, ...this.#renewed(key, draft) });
  }

  #renewed(key: DraftKey, draft: Draft) {
    const conversationId = isReply(key, draft) ? key : this.newId();
    return { conversationId, messageId: this.newId() };
  }

  #fresh(conversationId: string): Draft {
    const ids = { conversationId, messageId: this.newId() };
    return { ...EMPTY_FIELDS, ...ids, begunFor: null, continues: null, state: { kind: 'writing' } };
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

/** Null while nobody is to get it. */
function addresseeOf({ chartId, chartLabel, recipientId, recipientName }: Addressee): Addressee | null {
  return recipientId === null ? null : { chartId, chartLabel, recipientId, recipientName };
}

async function settle(act: () => Promise<SendOutcome>): Promise<'sent' | NotSent> {
  try {
    return await act();
  } catch (cause) {
    return toDataError(cause);
  }
}
