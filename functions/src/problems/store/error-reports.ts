import { set } from '@my-messages/domain/derived/document-write';
import type { ErrorReport } from '@my-messages/domain/error-report';
import { memberPath, rateLimitPath } from '@my-messages/domain/paths';
import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import { planScreenProblem, reportLimit } from '../core/error-report';
import { takeTurn, type Turns } from '../core/rate-limit';
import { firestore } from '../../platform/store/admin-app';
import { writeIn } from '../../platform/store/documents';
import { recordProblemIn } from './problems';
import { inTransaction } from '../../platform/store/transaction';

/**
 * Tells the clinic of an error that somebody saw, if they are of it; `uid` is null of who is not signed in. False when
 * they have reported too often to be heard now. `now` in epoch milliseconds.
 */
export async function keepErrorReport(
  report: ErrorReport,
  uid: string | null,
  now: number,
): Promise<boolean> {
  const limit = reportLimit(uid);
  const counter = rateLimitPath(limit.id);
  return await inTransaction(async (transaction) => {
    const [kept, isMember] = await Promise.all([
      transaction.get(firestore().doc(counter)),
      isActiveMember(transaction, report.organizationId, uid),
    ]);
    const turns = takeTurn(kept.exists ? toTurns(kept.data()) : null, limit, now);
    // Nothing is written of what is too much: a flood costs reads.
    if (turns === null) return false;
    // Afterwards it says nothing any more, and the database deletes it.
    const expiresAt = Timestamp.fromMillis(turns.since + limit.milliseconds);
    writeIn(transaction, [set(counter, { ...turns, expiresAt })]);
    const problem = planScreenProblem(report, isMember, now);
    if (problem !== null) recordProblemIn(transaction, problem);
    return true;
  });
}

/** The server alone writes it. */
function toTurns(data: { readonly since?: unknown; readonly count?: unknown } = {}): Turns {
  return { since: Number(data.since), count: Number(data.count) };
}

/** As the rules ask it: their membership may be malformed, which may be the very error that is reported. */
async function isActiveMember(
  transaction: Transaction,
  organizationId: string | null,
  uid: string | null,
): Promise<boolean> {
  if (organizationId === null || uid === null) return false;
  const member = await transaction.get(firestore().doc(memberPath(organizationId, uid)));
  return member.get('active') === true;
}
