import { parseMember } from '@my-messages/domain/documents/member';
import { collectionPath } from '@my-messages/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';

/** Whether somebody who is active and has accepted their invitation runs the organization. */
export async function findSuperAdmin(firestore: Firestore, organizationId: string): Promise<boolean> {
  const { docs } = await firestore
    .collection(collectionPath(organizationId, 'members'))
    .where('superAdmin', '==', true)
    .where('active', '==', true)
    .get();
  return docs.some((snapshot) => parseMember(snapshot.id, snapshot.data()).acceptedAt !== null);
}
