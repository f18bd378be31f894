import type { StoredDraft } from '@my-messages/domain/documents/draft';
import { cleanText } from '@my-messages/domain/text/clean-text';
import type { SendOutcome } from '../commands/send-message';
import type { DataError } from '../errors/data-error';

/** Why a text was not sent: an outcome that the server gave, or an error that left its fate unknown. */
export type NotSent = Exclude<SendOutcome, 'sent'> | DataError;

export type SendState =
  | { readonly kind: 'writing' }
  /** `waiting`: nothing was heard from the server for a while. */
  | { readonly kind: 'sending'; readonly waiting: boolean }
  | { readonly kind: 'not-sent'; readonly why: NotSent };

/** Whom a text is for, and about which chart: ids, and the words in which its writer saw them. */
export interface Addressee {
  readonly chartId: string | null;
  readonly chartLabel: string;
  /** The uid of the other person. */
  readonly recipientId: string | null;
  readonly recipientName: string;
}

/** What somebody writes, or chooses, for whoever gets it; kept on the server as it is. */
export type Words = Readonly<Pick<StoredDraft, 'subject' | 'body'>>;

export interface DraftFields extends Addressee, Words {}

/**
 * A text that the server has not confirmed yet. Its ids are made once, so that sending it again after an answer
 * that never came cannot make a second message. A reply has no subject.
 */
export interface Draft extends DraftFields {
  readonly conversationId: string;
  readonly messageId: string;
  /** Whom the text was for when its first words were there; null until there are words and somebody to get them. */
  readonly begunFor: Addressee | null;
  /** The conversation that a new message goes on from; null for none. */
  readonly continues: string | null;
  readonly state: SendState;
}

export const NOBODY: Addressee = { chartId: null, chartLabel: '', recipientId: null, recipientName: '' };
export const EMPTY_FIELDS: DraftFields = { ...NOBODY, subject: '', body: '' };

/** The words alone of what has more; only what is named here is kept. */
export const wordsOf = ({ subject, body }: Words): Words => ({ subject, body });

/** Whether losing it would lose words that somebody wrote. */
export function holdsText(draft: DraftFields): boolean {
  return cleanText(draft.body) !== '' || cleanText(draft.subject) !== '';
}

/** Whether two texts go to the same person about the same chart. */
export function sameAddressee(
  one: Pick<Addressee, 'chartId' | 'recipientId'>,
  other: Pick<Addressee, 'chartId' | 'recipientId'>,
): boolean {
  return one.chartId === other.chartId && one.recipientId === other.recipientId;
}

/** Whom a text was begun for, where it now goes to somebody else; else null. */
export function begunForAnother(draft: Draft): Addressee | null {
  const { begunFor } = draft;
  if (begunFor === null || draft.recipientId === null) return null;
  return sameAddressee(begunFor, draft) ? null : begunFor;
}
