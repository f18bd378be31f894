import { remove, set, update } from '@my-messages/domain/derived/document-write';
import type { Problem } from '@my-messages/domain/documents/problem';
import { problemPath } from '@my-messages/domain/paths';
import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import type { PlannedProblem } from '../core/problem';
import { firestore } from '../../platform/store/admin-app';
import { writeAlone, writeIn } from '../../platform/store/documents';
import { inTransaction } from '../../platform/store/transaction';

/** Tells the clinic of a problem; the same one again is the same document. */
export async function recordProblem({ path, problem }: PlannedProblem): Promise<void> {
  await writeAlone(set(path, stored(problem)));
}

/** The same together with what it tells of. */
export function recordProblemIn(transaction: Transaction, { path, problem }: PlannedProblem): void {
  writeIn(transaction, [set(path, stored(problem))]);
}

/** A problem is over. */
export async function endProblem(organizationId: string, id: string): Promise<void> {
  await writeAlone(remove(problemPath(organizationId, id)));
}

/** One more try of it was in vain. `now` in epoch milliseconds. */
export async function keepProblem(
  organizationId: string,
  { id, attempts }: Problem,
  code: string,
  now: number,
): Promise<void> {
  const path = problemPath(organizationId, id);
  await inTransaction(async (transaction) => {
    // It may be over meanwhile.
    if (!(await transaction.get(firestore().doc(path))).exists) return;
    const fields = { again: false, attempts: attempts + 1, code, at: Timestamp.fromMillis(now) };
    writeIn(transaction, [update(path, fields)]);
  });
}

/** Times as the database keeps them. */
const stored = ({ since, at, expiresAt, ...problem }: PlannedProblem['problem']) => ({
  ...problem,
  since: Timestamp.fromMillis(since),
  at: Timestamp.fromMillis(at),
  expiresAt: expiresAt === undefined ? null : Timestamp.fromMillis(expiresAt),
});
