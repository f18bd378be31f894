import type { Mail, MailDelivery } from '@my-messages/domain/documents/mail';

/** How a try ended. `code` is a word or number of the server's, never its text, which may hold an address. */
export type MailOutcome =
  | {
      readonly kind: 'sent';
      readonly messageId: string;
      readonly accepted: number;
      /** When to look whether it was followed, in epoch milliseconds; null for never. */
      readonly followUpAt: number | null;
    }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason }
  /** Told by the next digest instead; when to look whether that was followed, as above. */
  | { readonly kind: 'in-digest'; readonly followUpAt: number | null }
  /** To be looked at again then, in epoch milliseconds. */
  | { readonly kind: 'postponed'; readonly until: number }
  | MailFailure;

export interface MailFailure {
  readonly kind: 'failed';
  readonly code: string;
  /** No further try can mend it. */
  readonly permanent: boolean;
  /** Whether the mail server was there; if not, other mails would fare no better. */
  readonly reached: boolean;
  /** Whether it is the address that is refused for good: whatever else is sent to it will be, too. */
  readonly ofAddress: boolean;
}

/** Why a mail is no longer wanted, or has nobody to go to. */
export type NotSentReason =
  | 'no-account'
  | 'account-disabled'
  | 'switched-off'
  /** They have no part in the clinic (any more), or have yet to accept it. */
  | 'inactive'
  /** Staff whose role to be written to is not in force. */
  | 'unavailable'
  | 'already-seen'
  | 'no-conversation'
  | 'not-invited'
  | 'too-late';

/** The first further try comes so long after a failure, each next one after twice as long, up to the longest. */
const FIRST_WAIT_MILLISECONDS = 60_000;
const LONGEST_WAIT_MILLISECONDS = 30 * 60_000;
/** A mail that could not be sent for so long is given up: three days, so that a weekend is no reason. */
const WORTH_MILLISECONDS = 72 * 60 * 60_000;

/**
 * What a try says of its recipient's address: refused (true), in order again (false), or nothing (null). That the server
 * accepts a mail proves nothing by itself: one that sends mail back later has accepted it before. So a mark stands until
 * the address changes, or a mail is accepted that somebody asked for to see whether it arrives: the test, by the person,
 * or the invitation, by an admin. If that one comes back, the address is marked again.
 */
export function addressRefused(kind: Mail['kind'], outcome: MailOutcome): boolean | null {
  if (outcome.kind === 'failed' && outcome.ofAddress) return true;
  return outcome.kind === 'sent' && (kind === 'test' || kind === 'invitation') ? false : null;
}

/** What of a mail decides whether it is tried again. */
export interface Tried {
  readonly delivery: MailDelivery;
  readonly queuedAt: number;
}

/**
 * How a try ends a mail that may have come to cover more messages since it was tried: one that was found not to be
 * wanted is then looked at again, so that the last message is never the one that nobody is told of.
 */
export function outcomeFor(current: Mail, tried: Mail, outcome: MailOutcome, now: number): MailOutcome {
  const through = (mail: Mail) => (mail.kind === 'new-message' ? mail.through : 0);
  if (outcome.kind !== 'not-sent' || through(current) === through(tried)) return outcome;
  return { kind: 'postponed', until: now };
}

/** The delivery as a try leaves it; `now` in epoch milliseconds, `chance` from 0 to below 1 spreads the tries. */
export function recorded(
  { delivery, queuedAt }: Tried,
  outcome: MailOutcome,
  now: number,
  chance: number,
): MailDelivery {
  const ended = { ...delivery, endTime: now, leaseExpireTime: null, dueTime: null };
  switch (outcome.kind) {
    case 'sent':
      return {
        ...ended,
        state: 'SUCCESS',
        dueTime: outcome.followUpAt,
        info: { messageId: outcome.messageId, accepted: outcome.accepted },
      };
    case 'not-sent':
      return { ...ended, state: 'SUCCESS', info: { notSent: outcome.reason } };
    case 'in-digest':
      return { ...ended, state: 'SUCCESS', dueTime: outcome.followUpAt, info: { notSent: outcome.kind } };
    case 'postponed':
      return { ...ended, state: 'RETRY', dueTime: outcome.until };
    case 'failed': {
      const dueTime = now + waitAfter(delivery.attempts, chance);
      const error = outcome.code;
      if (outcome.permanent || dueTime - queuedAt > WORTH_MILLISECONDS) {
        return { ...ended, state: 'ERROR', error };
      }
      return { ...ended, state: 'RETRY', error, dueTime };
    }
  }
}

/** Half of it is chance, so that what failed together does not come together. */
function waitAfter(attempts: number, chance: number): number {
  const longest = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** (attempts - 1), LONGEST_WAIT_MILLISECONDS);
  return Math.round(longest * (0.5 + chance / 2));
}
