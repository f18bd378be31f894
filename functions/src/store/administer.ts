import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import type { Administer } from '@my-messages/domain/callables';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { auditEventPath, collectionPath, memberPath, organizationPath } from '@my-messages/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import type { AdminRequest } from '../core/administer/admin-plan';
import { concerned } from '../core/administer/concerned';
import { mayAdminister } from '../core/administer/may-administer';
import { planChange } from '../core/administer/plan-change';
import type { PlannedMail } from '../core/new-mail';
import { firestore } from './admin-app';
import { readAdminFacts } from './admin-facts';
import { recordAuditEventIn } from './audit-trail';
import { readMember } from './conversations';
import { readIn, writeIn } from './documents';
import { accountToInvite } from './invited-account';
import { queuedMail } from './outbox';

type Response = Administer['response'];

/**
 * Carries out an admin's change with its line in the audit trail, in one transaction, or refuses it and changes
 * nothing. Somebody who is invited gets an account before: Auth takes no part in transactions, and an account that
 * belongs to nothing opens nothing.
 */
export async function administer(
  askerId: string,
  organizationId: string,
  change: AdminChange,
): Promise<Response> {
  const about = concerned(change);
  const personId = 'email' in change ? await invitedId(askerId, organizationId, change) : about.personId;
  return await firestore().runTransaction(async (transaction): Promise<Response> => {
    const [asker, organization] = await Promise.all([
      readIn(transaction, memberPath(organizationId, askerId), parseMember),
      readIn(transaction, organizationPath(organizationId), parseOrganization),
    ]);
    if (organization === null || !mayAdminister(asker, change)) return { outcome: 'not-allowed' };
    const facts = await readAdminFacts(transaction, organizationId, askerId, { ...about, personId });
    const request: AdminRequest = { organization, askerId, personId, newId: newId(), now: Date.now() };
    const plan = planChange(request, facts, change);
    if (typeof plan === 'string') return { outcome: plan };

    const { id, writes, target, detail } = plan;
    const mail = plan.mail === null ? null : await unlessQueued(transaction, plan.mail);
    if (writes.length === 0 && mail === null) return { outcome: 'done', id };
    writeIn(transaction, writes);
    if (mail !== null) transaction.create(firestore().doc(mail.path), mail.data);
    recordAuditEventIn(transaction, {
      path: auditEventPath(organizationId, newId()),
      event: { actorId: askerId, action: change.kind, target, detail, at: request.now },
    });
    return { outcome: 'done', id };
  });
}

/** The account of the address to invite; null for one who may not invite: strangers make no accounts by this. */
async function invitedId(
  askerId: string,
  organizationId: string,
  change: Extract<AdminChange, { email: string }>,
): Promise<string | null> {
  const asker = await readMember(organizationId, askerId);
  return mayAdminister(asker, change) ? await accountToInvite(change.email) : null;
}

/** The mail as it is stored; null when the same is in the outbox already. */
async function unlessQueued(transaction: Transaction, mail: PlannedMail) {
  const { exists } = await transaction.get(firestore().doc(mail.path));
  return exists ? null : queuedMail(mail);
}

/** A random id of 20 letters and digits. */
const newId = () => firestore().collection(collectionPath('any', 'charts')).doc().id;
