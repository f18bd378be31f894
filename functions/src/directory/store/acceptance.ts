import { auditTarget } from '@my-messages/domain/derived/audit-events';
import type { AcceptInvitation } from '@my-messages/domain/callables';
import { update } from '@my-messages/domain/derived/document-write';
import { parseMember } from '@my-messages/domain/documents/member';
import { auditEventPath, memberPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { isVerified } from '../../platform/store/accounts';
import { recordAuditEventIn } from '../../platform/store/audit-trail';
import { derivedWrites } from './derive-member';
import { readIn, writeIn } from '../../platform/store/documents';
import { inTransaction } from '../../platform/store/transaction';

/**
 * Accepts somebody's invitation to an organization: the membership, what it says in other documents, and the line in
 * the audit trail, together. Again changes nothing. The account's address must be shown to be its owner's, by Auth's
 * record and not by their token: an invitation is for whoever reads the mail to that address.
 */
export async function acceptInvitation(
  organizationId: string,
  uid: string,
  now: number,
): Promise<AcceptInvitation['response']> {
  const verified = await isVerified(uid);
  return await inTransaction(async (transaction): Promise<AcceptInvitation['response']> => {
    const path = memberPath(organizationId, uid);
    const member = await readIn(transaction, path, parseMember);
    if (member === null || !member.active) return { outcome: 'missing' };
    if (member.acceptedAt !== null) return { outcome: 'done' };
    if (!verified) return { outcome: 'unverified' };
    const derived = await derivedWrites(transaction, organizationId, { ...member, acceptedAt: now });
    const acceptedAt = Timestamp.fromMillis(now);
    writeIn(transaction, [update(path, { acceptedAt }), ...derived]);
    recordAuditEventIn(transaction, {
      // Accepted once: the line has the person's id.
      path: auditEventPath(organizationId, `invitation-accepted_${uid}`),
      event: {
        actorId: uid,
        action: 'invitation-accepted',
        target: auditTarget.member(uid),
        detail: {},
        at: now,
      },
    });
    return { outcome: 'done' };
  });
}
