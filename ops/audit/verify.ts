import { mayHaveExpired } from '@my-messages/domain/derived/audit-events';
import { brokenIn, hashOfSeal, idOfSealed } from '@my-messages/domain/derived/audit-seal';
import { parseAuditSeal, type AuditSeal } from '@my-messages/domain/documents/audit-seal';
import { collectionPath } from '@my-messages/domain/paths';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import { createHash } from 'node:crypto';
import { pagesOf } from '../reconcile/pages';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** What was found of an organization's audit trail. */
export interface Verified {
  readonly seals: number;
  readonly lines: number;
  /** What is not as it was sealed, a sentence each. */
  readonly broken: readonly string[];
  /** Of the last seal, to be kept elsewhere; null where nothing is sealed yet. */
  readonly head: { readonly number: number; readonly hash: string } | null;
}

/** Holds every line of the audit trail against the seals, and the seals against one another and a hash that is known. */
export async function verifyAudit(
  firestore: Firestore,
  organizationId: string,
  known: string | null,
): Promise<Verified> {
  const now = Date.now();
  const broken: string[] = [];
  const seen = new Set<string>();
  let last: AuditSeal | null = null;
  let isKnown = known === null;
  for await (const page of pagesOf(sealsOf(firestore, organizationId))) {
    for (const stored of page) {
      const seal = parseAuditSeal(stored.id, stored.data());
      broken.push(...inChain(seal, last));
      isKnown ||= seal.hash === known;
      const found = await linesAt(firestore, organizationId, seal);
      const { missing, altered } = brokenIn(seal, found, sha256);
      const named = `of seal ${String(seal.number)}, through ${new Date(seal.through).toISOString()},`;
      // A line was recorded after the seal before, so that it may be as old as that one.
      if (!mayHaveExpired((last ?? seal).through, now))
        broken.push(...missing.map((id) => `The line ${id} ${named} is gone.`));
      broken.push(...altered.map((id) => `The line ${id} ${named} is not what it was.`));
      for (const line of seal.lines) seen.add(idOfSealed(line));
      last = seal;
    }
  }
  if (last !== null) broken.push(...(await slippedIn(firestore, organizationId, last, seen)));
  if (!isKnown) broken.push(`No seal has the hash ${known ?? ''}: the chain was made anew, or cut.`);
  return {
    seals: last?.number ?? 0,
    lines: seen.size,
    broken,
    head: last && { number: last.number, hash: last.hash },
  };
}

/** The seals in their order. */
export const sealsOf = (firestore: Firestore, organizationId: string) =>
  firestore.collection(collectionPath(organizationId, 'auditSeals')).orderBy('number');

/** The lines that were recorded up to the last seal. */
export const linesThrough = (firestore: Firestore, organizationId: string, { through }: AuditSeal) =>
  firestore
    .collection(collectionPath(organizationId, 'auditEvents'))
    .where('recordedAt', '<', Timestamp.fromMillis(through))
    .orderBy('recordedAt');

function inChain(seal: AuditSeal, before: AuditSeal | null): string[] {
  const number = String(seal.number);
  return [
    ...(seal.number === (before?.number ?? 0) + 1 ? [] : [`A seal before seal ${number} is gone.`]),
    ...(seal.previous === (before?.hash ?? '')
      ? []
      : [`Seal ${number} does not go on from the one before it.`]),
    ...(seal.hash === hashOfSeal(seal, sha256) ? [] : [`Seal ${number} is not what it was.`]),
  ];
}

async function linesAt(firestore: Firestore, organizationId: string, { lines }: AuditSeal) {
  const collection = firestore.collection(collectionPath(organizationId, 'auditEvents'));
  const stored = await firestore.getAll(...lines.map((line) => collection.doc(idOfSealed(line))));
  const byId = new Map(stored.map((snapshot) => [snapshot.id, snapshot.data()]));
  return (id: string) => byId.get(id) ?? null;
}

/** Lines that claim to be as old as sealed ones, and are in no seal. */
async function slippedIn(
  firestore: Firestore,
  organizationId: string,
  last: AuditSeal,
  sealed: ReadonlySet<string>,
): Promise<string[]> {
  const said: string[] = [];
  for await (const page of pagesOf(linesThrough(firestore, organizationId, last)))
    for (const { id } of page)
      if (!sealed.has(id))
        said.push(`The line ${id} is in no seal, though it says that it is older than the last.`);
  return said;
}
