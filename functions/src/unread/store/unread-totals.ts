import { set } from '@my-messages/domain/derived/document-write';
import { collectionPath, unreadTotalsPath } from '@my-messages/domain/paths';
import { otherSide, personField, type Side } from '@my-messages/domain/side';
import { AggregateField, Timestamp } from 'firebase-admin/firestore';
import { unreadTotalsOf, type UnreadSums } from '@my-messages/domain/derived/unread-totals';
import { firestore } from '../../platform/store/admin-app';
import { writeIn } from '../../platform/store/documents';

/** Sums over a person's unread conversations, and the moment at which the database was so. */
export async function sumUnread(
  organizationId: string,
  uid: string,
  side: Side,
): Promise<{ readonly sums: UnreadSums; readonly asOf: Timestamp }> {
  const snapshot = await firestore()
    .collection(collectionPath(organizationId, 'conversations'))
    .where(personField[side], '==', uid)
    .where(`${side}.unread`, '==', true)
    .aggregate({
      conversations: AggregateField.count(),
      sentByOthers: AggregateField.sum(`${otherSide(side)}.sent`),
      seen: AggregateField.sum(`${side}.seen`),
    })
    .get();
  return { sums: snapshot.data(), asOf: snapshot.readTime };
}

/** Stores totals, unless newer ones are there; says whether it did. */
export async function storeTotals(
  organizationId: string,
  uid: string,
  sums: UnreadSums,
  asOf: Timestamp,
): Promise<boolean> {
  const path = unreadTotalsPath(organizationId, uid);
  return await firestore().runTransaction(async (transaction) => {
    const stored = await transaction.get(firestore().doc(path));
    // The stored time has microseconds, the parsed one milliseconds: of two counts in one millisecond the later
    // read may not lose.
    const storedAsOf: unknown = stored.get('asOf');
    if (storedAsOf instanceof Timestamp && storedAsOf.valueOf() > asOf.valueOf()) return false;
    writeIn(transaction, [set(path, { ...unreadTotalsOf(sums), asOf })]);
    return true;
  });
}
