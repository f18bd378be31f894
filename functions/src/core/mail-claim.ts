import type { MailDelivery } from '@my-messages/domain/documents/mail';

/** How long a try may take before another may take its place. */
const LEASE_MILLISECONDS = 60_000;

/**
 * The delivery as it stands when this try has taken the mail, or null when it is not to be had: done, given up,
 * or in the hands of another try whose lease still runs. `now` in epoch milliseconds.
 */
export function claim(delivery: MailDelivery, now: number): MailDelivery | null {
  const free =
    delivery.state === 'PENDING' ||
    delivery.state === 'RETRY' ||
    (delivery.state === 'PROCESSING' && (delivery.leaseExpireTime ?? 0) < now);
  if (!free) return null;
  return {
    ...delivery,
    state: 'PROCESSING',
    attempts: delivery.attempts + 1,
    startTime: now,
    endTime: null,
    leaseExpireTime: now + LEASE_MILLISECONDS,
    error: null,
  };
}

/** How a try ended. `code` is a word or number of the server's, never its text, which may hold an address. */
export type MailOutcome =
  | { readonly kind: 'sent'; readonly messageId: string; readonly accepted: number }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason }
  | { readonly kind: 'failed'; readonly code: string; readonly permanent: boolean };

/** Why a mail is no longer wanted, or has nobody to go to. */
export type NotSentReason =
  'no-account' | 'account-disabled' | 'switched-off' | 'portal-inactive' | 'already-seen' | 'no-message';

/** The delivery as a try leaves it. */
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

/** What an SMTP failure means: a 5xx answer is final, everything else is worth another try. */
export function failureOf(error: unknown): MailOutcome & { kind: 'failed' } {
  const responseCode =
    typeof error === 'object' && error !== null && 'responseCode' in error ? error.responseCode : undefined;
  if (typeof responseCode === 'number') {
    return { kind: 'failed', code: String(responseCode), permanent: responseCode >= 500 };
  }
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  return { kind: 'failed', code, permanent: false };
}
