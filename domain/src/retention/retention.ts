import type { Conversation } from '../documents/conversation';
import type { Organization } from '../documents/organization';
import { LIMITS } from '../limits';

const DAY_MILLISECONDS = 24 * 60 * 60_000;

type Kept = Pick<Organization, 'retention'>;

/** What a clinic that now chooses so many years stores; null, for ever, is null. Times in epoch milliseconds. */
export const retentionFrom = (years: number | null, now: number) =>
  years === null ? null : { years, from: now + LIMITS.retentionDays * DAY_MILLISECONDS };

/** Conversations whose last message is older than this are due, in epoch milliseconds; null where all are kept for ever. */
export function dueBefore({ retention }: Kept, now: number): number | null {
  if (retention === null) return null;
  const at = new Date(now);
  const day = at.getUTCDate();
  at.setUTCFullYear(at.getUTCFullYear() - retention.years);
  // A year without a 29th of February makes it the 1st of March, by which what is a day too young would be deleted.
  if (at.getUTCDate() !== day) at.setUTCDate(0);
  return at.getTime();
}

/** Whether what is due is deleted, and not only counted. */
export const isInForce = ({ retention }: Kept, now: number): boolean =>
  retention !== null && retention.from <= now;

/** Whether a conversation may be deleted now: it is due, that is in force, and no legal hold keeps it. */
export function mayBeDeleted(
  clinic: Kept,
  { lastMessage }: Pick<Conversation, 'lastMessage'>,
  isHeld: boolean,
  now: number,
): boolean {
  const before = dueBefore(clinic, now);
  return before !== null && isInForce(clinic, now) && !isHeld && lastMessage.at < before;
}
