import type { MailDelivery } from '@my-messages/domain/documents/mail';

/**
 * How long a try may take before another may take its place. Longer than the function that tries is given, so that
 * two never send at once.
 */
const LEASE_MILLISECONDS = 60_000;

/** Whether a mail is to be had: taken by this try, held by another that may still be at it, or ended. */
export type Claim =
  | { readonly kind: 'taken'; readonly delivery: MailDelivery }
  | { readonly kind: 'held' }
  /** Sent a good while ago: to see whether it was followed. */
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'ended' };

/** Whether a mail came to its end and reached nobody. */
export const isEndedUnsent = ({ state, info }: MailDelivery) =>
  state === 'ERROR' || (state === 'SUCCESS' && info !== null && 'notSent' in info);

/** Asks for a mail on behalf of one try. A try whose lease is over has died. `now` in epoch milliseconds. */
export function claim(delivery: MailDelivery, now: number): Claim {
  if (delivery.state === 'SUCCESS' && delivery.dueTime !== null && delivery.dueTime <= now)
    return { kind: 'follow-up' };
  if (delivery.state === 'SUCCESS' || delivery.state === 'ERROR') return { kind: 'ended' };
  if (delivery.state === 'PROCESSING' && (delivery.leaseExpireTime ?? 0) >= now) return { kind: 'held' };
  return {
    kind: 'taken',
    delivery: {
      ...delivery,
      state: 'PROCESSING',
      attempts: delivery.attempts + 1,
      startTime: now,
      endTime: null,
      leaseExpireTime: now + LEASE_MILLISECONDS,
      // If the try dies, the sweep takes its place.
      dueTime: now + LEASE_MILLISECONDS,
      error: null,
    },
  };
}
