import type { MailDelivery } from '@my-messages/domain/documents/mail';

/** How a try ended. `code` is a word or number of the server's, never its text, which may hold an address. */
export type MailOutcome =
  | { readonly kind: 'sent'; readonly messageId: string; readonly accepted: number }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason }
  | MailFailure;

export interface MailFailure {
  readonly kind: 'failed';
  readonly code: string;
  /** No further try can mend it. */
  readonly permanent: boolean;
}

/** Why a mail is no longer wanted, or has nobody to go to. */
export type NotSentReason =
  | 'no-account'
  | 'account-disabled'
  | 'switched-off'
  | 'portal-inactive'
  | 'already-seen'
  | 'no-message'
  | 'not-invited';

/** The delivery as a try leaves it; `now` in epoch milliseconds. */
export function recorded(claimed: MailDelivery, outcome: MailOutcome, now: number): MailDelivery {
  const ended = { ...claimed, endTime: now, leaseExpireTime: null };
  switch (outcome.kind) {
    case 'sent':
      return {
        ...ended,
        state: 'SUCCESS',
        info: { messageId: outcome.messageId, accepted: outcome.accepted },
      };
    case 'not-sent':
      return { ...ended, state: 'SUCCESS', info: { notSent: outcome.reason } };
    case 'failed':
      return { ...ended, state: outcome.permanent ? 'ERROR' : 'RETRY', error: outcome.code };
  }
}
