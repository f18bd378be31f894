import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import type { PlannedProblem } from '../core/problem';
import { firestore } from './admin-app';

/** Tells the clinic of a problem; the same one again is the same document. */
export async function recordProblem({ path, problem }: PlannedProblem): Promise<void> {
  await firestore().doc(path).set(stored(problem));
}

/** The same together with what it tells of. */
export function recordProblemIn(transaction: Transaction, { path, problem }: PlannedProblem): void {
  transaction.set(firestore().doc(path), stored(problem));
}

/** Times as the database keeps them. */
const stored = (problem: PlannedProblem['problem']) => ({
  ...problem,
  since: Timestamp.fromMillis(problem.since),
  at: Timestamp.fromMillis(problem.at),
});
