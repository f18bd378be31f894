import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import type { PlannedAuditEvent } from '@my-messages/domain/derived/audit-events';
import { firestore } from './admin-app';
import { createOnce } from './create-once';

/** Adds a line to the audit trail; one that is there is never written over. */
export async function recordAuditEvent({ path, event }: PlannedAuditEvent): Promise<void> {
  await createOnce(path, stored(event));
}

/** Adds a line together with the change that it tells of: both or neither. One that is there makes both fail. */
export function recordAuditEventIn(transaction: Transaction, { path, event }: PlannedAuditEvent): void {
  transaction.create(firestore().doc(path), stored(event));
}

/** Times as the database keeps them. */
const stored = (event: PlannedAuditEvent['event']) => ({ ...event, at: Timestamp.fromMillis(event.at) });
