import { update } from '@my-messages/domain/derived/document-write';
import { parseMember } from '@my-messages/domain/documents/member';
import { memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { derivedWrites } from '../../directory/store/derive-member';
import { readIn, writeIn } from '../../platform/store/documents';
import { inTransaction } from '../../platform/store/transaction';

/**
 * Keeps, with somebody's membership and what follows from it, whether the mail server refuses their address. Reads
 * one document, and writes only when that has changed. `now` in epoch milliseconds.
 */
export async function recordAddress(
  organizationId: string,
  uid: string,
  refused: boolean,
  now: number,
): Promise<void> {
  await inTransaction(async (transaction) => {
    const path = memberPath(organizationId, uid);
    const member = await readIn(transaction, path, parseMember);
    if (member === null || (member.mailRefusedAt !== null) === refused) return;
    const changed = { ...member, mailRefusedAt: refused ? now : null };
    const derived = await derivedWrites(transaction, organizationId, changed);
    const mailRefusedAt = refused ? Timestamp.fromMillis(now) : null;
    writeIn(transaction, [update(path, { mailRefusedAt }), ...derived]);
  });
}
