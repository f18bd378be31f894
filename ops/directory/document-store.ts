import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import type { DocumentData, DocumentReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { checkWrite } from './check-write';

/** The most writes that Firestore takes in one commit. */
export const WRITES_PER_COMMIT = 500;

/** Stored documents by path. A path that was read and is not in it has no document. */
export type ExistingDocuments = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Reads the documents at the paths. */
export async function readDocuments(
  source: Pick<Firestore, 'getAll'> | Transaction,
  firestore: Firestore,
  paths: readonly string[],
): Promise<ExistingDocuments> {
  if (paths.length === 0) return new Map();
  const snapshots = await source.getAll(...paths.map((path) => firestore.doc(path)));
  const existing = new Map<string, Readonly<Record<string, unknown>>>();
  for (const snapshot of snapshots) {
    const data = snapshot.data();
    if (data !== undefined) existing.set(snapshot.ref.path, data);
  }
  return existing;
}

/** Reads the documents of a collection whose field is one of the values. */
export async function documentsOf(
  firestore: Firestore,
  collection: string,
  field: string,
  values: readonly string[],
): Promise<ExistingDocuments> {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const value of values) {
    const { docs } = await firestore.collection(collection).where(field, '==', value).get();
    for (const document of docs) found.set(document.ref.path, document.data());
  }
  return found;
}

/**
 * Reads the documents, lets `decide` say from them what to write, and writes that: all of it or nothing, and nothing
 * of it on data that has changed since. `decide` may run more than once. Documents are checked before they are
 * written (DocumentError).
 */
export async function writeWhole<Decision extends { readonly writes: readonly WholeWrite[] }>(
  firestore: Firestore,
  paths: readonly string[],
  decide: (existing: ExistingDocuments) => Decision,
): Promise<Decision> {
  return firestore.runTransaction(async (transaction) => {
    const decision = decide(await readDocuments(transaction, firestore, paths));
    decision.writes.forEach(checkWrite);
    for (const write of decision.writes) put(transaction, firestore.doc(write.path), write);
    return decision;
  });
}

/** Writes the documents in commits of as many as Firestore takes; each is checked before the first is written. */
export async function writeAll(firestore: Firestore, writes: readonly WholeWrite[]): Promise<void> {
  writes.forEach(checkWrite);
  for (let start = 0; start < writes.length; start += WRITES_PER_COMMIT) {
    const batch = firestore.batch();
    for (const write of writes.slice(start, start + WRITES_PER_COMMIT)) {
      put(batch, firestore.doc(write.path), write);
    }
    await batch.commit();
  }
}

/** A transaction or a batch. */
interface Writer {
  create(document: DocumentReference, data: DocumentData): unknown;
  set(document: DocumentReference, data: DocumentData): unknown;
  delete(document: DocumentReference): unknown;
}

function put(to: Writer, document: DocumentReference, { kind, data }: WholeWrite): void {
  if (data === null) to.delete(document);
  else to[kind](document, data);
}
