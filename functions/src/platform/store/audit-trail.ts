import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import { audited, type PlannedAuditEvent } from '@my-messages/domain/derived/audit-events';
import { createOnce } from './create-once';
import { writeIn } from './documents';

/** Adds a line to the audit trail; one that is there is never written over. */
export async function recordAuditEvent(planned: PlannedAuditEvent): Promise<void> {
  await createOnce(audited(planned, Timestamp, Date.now()));
}

/** Adds a line together with the change that it tells of: both or neither. One that is there makes both fail. */
export function recordAuditEventIn(transaction: Transaction, planned: PlannedAuditEvent): void {
  writeIn(transaction, [audited(planned, Timestamp, Date.now())]);
}
