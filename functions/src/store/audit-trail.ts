import { Timestamp } from 'firebase-admin/firestore';
import type { PlannedAuditEvent } from '../core/audit';
import { createOnce } from './create-once';

/** Adds a line to the audit trail; one that is there is never written over. */
export async function recordAuditEvent({ path, event }: PlannedAuditEvent): Promise<void> {
  await createOnce(path, { ...event, at: Timestamp.fromMillis(event.at) });
}
