import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import { create } from '@my-messages/domain/derived/document-write';
import type { PlannedAuditEvent } from '@my-messages/domain/derived/audit-events';
import { createOnce } from './create-once';
import { writeIn } from './documents';

/** Adds a line to the audit trail; one that is there is never written over. */
export async function recordAuditEvent({ path, event }: PlannedAuditEvent): Promise<void> {
  await createOnce(create(path, stored(event)));
}

/** Adds a line together with the change that it tells of: both or neither. One that is there makes both fail. */
export function recordAuditEventIn(transaction: Transaction, { path, event }: PlannedAuditEvent): void {
  writeIn(transaction, [create(path, stored(event))]);
}

/** Times as the database keeps them. */
const stored = (event: PlannedAuditEvent['event']) => ({ ...event, at: Timestamp.fromMillis(event.at) });
