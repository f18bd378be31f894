import type { SendOutcome } from '../commands/send-message';
import type { DataError } from '../errors/data-error';

/** Why a text was not sent: an outcome that the server gave, or an error that left its fate unknown. */
export type NotSent = Exclude<SendOutcome, 'sent'> | DataError;

export type SendState =
  | { readonly kind: 'writing' }
  /** `waiting`: nothing was heard from the server for a while. */
  | { readonly kind: 'sending'; readonly waiting: boolean }
  | { readonly kind: 'not-sent'; readonly why: NotSent };

/**
 * A text that the server has not confirmed yet. Its ids are made once, so that sending it again after an answer
 * that never came cannot make a second message. A reply uses of the fields only `messageId` and `body`.
 */
export interface Draft {
  readonly conversationId: string;
  readonly messageId: string;
  readonly chartId: string | null;
  /** The uid of the other person. */
  readonly recipientId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly state: SendState;
}

export type DraftFields = Pick<Draft, 'chartId' | 'recipientId' | 'subject' | 'body'>;

export const EMPTY_FIELDS: DraftFields = { chartId: null, recipientId: null, subject: '', body: '' };

/** Whether losing it would lose words that somebody wrote. */
export function holdsText(draft: DraftFields): boolean {
  return draft.body.trim() !== '' || draft.subject.trim() !== '';
}
