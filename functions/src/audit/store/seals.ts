import { idOfSealed, seal } from '@my-messages/domain/derived/audit-seal';
import { create } from '@my-messages/domain/derived/document-write';
import { parseAuditSeal, type AuditSeal } from '@my-messages/domain/documents/audit-seal';
import { LIMITS } from '@my-messages/domain/limits';
import { auditSealPath, COLLECTIONS, collectionPath } from '@my-messages/domain/paths';
import { FieldPath, Timestamp } from 'firebase-admin/firestore';
import { createHash } from 'node:crypto';
import { firestore } from '../../platform/store/admin-app';
import { timeOf, writeAlone } from '../../platform/store/documents';
import { inPages } from '../../platform/store/in-pages';

const PAGE = 100;

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Every organization. */
export async function* organizationIds(): AsyncGenerator<string> {
  for await (const page of inPages(firestore().collection(COLLECTIONS.organizations).select(), PAGE))
    for (const { id } of page) yield id;
}

/**
 * Seals the next lines of an organization that were recorded before `until`, in epoch milliseconds; null where there are
 * none. Rejects where another run has just sealed them.
 */
export async function sealNext(organizationId: string, until: number): Promise<AuditSeal | null> {
  const last = await lastSeal(organizationId);
  const lines = await linesBehind(organizationId, last, until);
  const newest = lines.at(-1);
  if (newest === undefined) return null;
  const sealed = seal(last, lines, sha256);
  const through = newest.recordedAt;
  await writeAlone(
    create(auditSealPath(organizationId, sealed.number), {
      ...sealed,
      through: Timestamp.fromMillis(through),
    }),
  );
  return { ...sealed, through };
}

async function lastSeal(organizationId: string): Promise<AuditSeal | null> {
  const seals = firestore().collection(collectionPath(organizationId, 'auditSeals'));
  const { docs } = await seals.orderBy('number', 'desc').limit(1).get();
  const [last] = docs;
  return last === undefined ? null : parseAuditSeal(last.id, last.data());
}

/**
 * Lines, as many as one seal has, in the order in which they were recorded, and those of the same moment by their ids,
 * behind those of a seal. They are sealed as they are stored, so that one that is malformed holds no seal up.
 */
export async function linesBehind(organizationId: string, last: AuditSeal | null, until: number) {
  const all = firestore()
    .collection(collectionPath(organizationId, 'auditEvents'))
    .where('recordedAt', '<', Timestamp.fromMillis(until))
    .orderBy('recordedAt')
    .orderBy(FieldPath.documentId());
  const rest =
    last === null
      ? all
      : all.startAfter(Timestamp.fromMillis(last.through), idOfSealed(last.lines.at(-1) ?? ''));
  const { docs } = await rest.limit(LIMITS.sealedLines).get();
  return docs.map((stored) => ({
    id: stored.id,
    data: stored.data(),
    recordedAt: timeOf(stored, 'recordedAt'),
  }));
}
