import type { Recount } from '@my-messages/domain/derived/unread-totals';
import { storeTotals, sumUnread } from './store/unread-totals';

/** Counts anew what is unread for a person, and writes their totals, unless a newer count is there. */
export async function recount(organizationId: string, { uid, side }: Recount): Promise<void> {
  const { sums, asOf } = await sumUnread(organizationId, uid, side);
  await storeTotals(organizationId, uid, sums, asOf);
}
