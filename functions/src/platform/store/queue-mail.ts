import type { Creation } from '@my-messages/domain/derived/document-write';
import { queued, type PlannedMail } from '@my-messages/domain/derived/planned-mail';
import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import { firestore } from './admin-app';
import { createOnce } from './create-once';

/** Puts a mail into the outbox, where the room of the mail finds it; one that is there already stays as it is. */
export function queueMail(planned: PlannedMail): Promise<boolean> {
  return createOnce(queuedMail(planned));
}

/** The same for whoever writes more in a transaction: what is to be written; null where the mail is there. */
export async function unlessQueued(transaction: Transaction, planned: PlannedMail): Promise<Creation | null> {
  const { exists } = await transaction.get(firestore().doc(planned.path));
  return exists ? null : queuedMail(planned);
}

/** A mail of the outbox as it is stored, for who creates it inside a transaction of their own. */
export const queuedMail = (planned: PlannedMail): Creation => queued(planned, Date.now(), Timestamp);
