import { set } from '@my-messages/domain/derived/document-write';
import { collectionPath, unreadTotalsPath } from '@my-messages/domain/paths';
import { otherSide, personField, type Side } from '@my-messages/domain/side';
import { AggregateField, Timestamp, type Query } from 'firebase-admin/firestore';
import { unreadTotalsOf, type UnreadSums } from '@my-messages/domain/derived/unread-totals';
import { firestore } from '../../platform/store/admin-app';
import { writeIn } from '../../platform/store/documents';
import { inTransaction } from '../../platform/store/transaction';

/**
 * Sums over a person's unread conversations, counts those that wait for an answer of theirs, and gives the moment of the
 * first count: whatever has changed since then has a count of its own, which is newer.
 */
export async function sumUnread(
  organizationId: string,
  uid: string,
  side: Side,
): Promise<{ readonly sums: UnreadSums; readonly asOf: Timestamp }> {
  const own = firestore()
    .collection(collectionPath(organizationId, 'conversations'))
    .where(personField[side], '==', uid);
  const waiting = side === 'staff' ? await waitingAmong(own) : null;
  const unread = await own
    .where(`${side}.unread`, '==', true)
    .aggregate({
      conversations: AggregateField.count(),
      sentByOthers: AggregateField.sum(`${otherSide(side)}.sent`),
      seen: AggregateField.sum(`${side}.seen`),
    })
    .get();
  return {
    sums: { ...unread.data(), waiting: waiting?.data().count ?? 0 },
    asOf: (waiting ?? unread).readTime,
  };
}

const waitingAmong = (own: Query) =>
  own.where('staff.archived', '==', false).where('waitingSince', '>', new Timestamp(0, 0)).count().get();

/** Stores totals, unless newer ones are there; says whether it did. */
export async function storeTotals(
  organizationId: string,
  uid: string,
  sums: UnreadSums,
  asOf: Timestamp,
): Promise<boolean> {
  const path = unreadTotalsPath(organizationId, uid);
  return await inTransaction(async (transaction) => {
    const stored = await transaction.get(firestore().doc(path));
    // The stored time has microseconds, the parsed one milliseconds: of two counts in one millisecond the later
    // read may not lose.
    const storedAsOf: unknown = stored.get('asOf');
    if (storedAsOf instanceof Timestamp && storedAsOf.valueOf() > asOf.valueOf()) return false;
    writeIn(transaction, [set(path, { ...unreadTotalsOf(sums), asOf })]);
    return true;
  });
}
