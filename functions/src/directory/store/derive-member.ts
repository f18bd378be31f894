import { parseConnection, type Connection } from '@my-messages/domain/documents/connection';
import type { Member } from '@my-messages/domain/documents/member';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { collectionPath, staffPath } from '@my-messages/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { planDerived } from '@my-messages/domain/derived/derive-member';
import type { DocumentWrite } from '@my-messages/domain/derived/document-write';
import { firestore } from '../../platform/store/admin-app';
import { readIn } from '../../platform/store/documents';

/**
 * The writes that follow from a membership as it will be: its card, or its connections. Reads inside the transaction,
 * so it comes before the transaction's first write; the caller writes what it gives, together with the membership.
 */
export async function derivedWrites(
  transaction: Transaction,
  organizationId: string,
  member: Member,
): Promise<DocumentWrite[]> {
  const derived =
    member.kind === 'staff'
      ? {
          card: await readIn(transaction, staffPath(organizationId, member.uid), parseStaffCard),
          connections: [],
        }
      : { card: null, connections: await readConnections(transaction, organizationId, member.uid) };
  return planDerived(organizationId, member, derived);
}

/** All connections of a portal user. */
export async function readConnections(
  transaction: Transaction,
  organizationId: string,
  uid: string,
): Promise<Connection[]> {
  const query = firestore().collection(collectionPath(organizationId, 'connections')).where('uid', '==', uid);
  const { docs } = await transaction.get(query);
  return docs.map((snapshot) => parseConnection(snapshot.id, snapshot.data()));
}
