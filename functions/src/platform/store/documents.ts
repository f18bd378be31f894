import type { DocumentReference, DocumentSnapshot, Timestamp, Transaction } from 'firebase-admin/firestore';
import type { DocumentWrite } from '@my-messages/domain/derived/document-write';
import { firestore } from './admin-app';

/** Reads a document inside a transaction and parses it; null when it does not exist. Throws DocumentError. */
export async function readIn<Value>(
  transaction: Transaction,
  path: string,
  parse: (id: string, data: unknown) => Value,
): Promise<Value | null> {
  const snapshot = await transaction.get(reference(path));
  return snapshot.exists ? parse(snapshot.id, snapshot.data()) : null;
}

/** Writes inside a transaction; everything that the transaction reads must have been read before. */
export function writeIn(transaction: Transaction, writes: readonly DocumentWrite[]): void {
  for (const write of writes) {
    if (write.kind === 'create') transaction.create(reference(write.path), write.data);
    else if (write.kind === 'set') transaction.set(reference(write.path), write.data);
    else if (write.kind === 'update') transaction.update(reference(write.path), { ...write.data });
    else transaction.delete(reference(write.path));
  }
}

/** Writes one document by itself. */
export async function writeAlone(write: DocumentWrite): Promise<void> {
  const document = reference(write.path);
  if (write.kind === 'create') await document.create(write.data);
  else if (write.kind === 'set') await document.set(write.data);
  else if (write.kind === 'update') await document.update({ ...write.data });
  else await document.delete();
}

/** The time that a document was found by, in epoch milliseconds: a query for times finds nothing else. */
export const timeOf = (snapshot: DocumentSnapshot, field: string): number =>
  (snapshot.get(field) as Timestamp).toMillis();

const reference = (path: string): DocumentReference => firestore().doc(path);
