import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import type { Administer } from '@my-messages/domain/callables';
import type { PlannedMail } from '@my-messages/domain/derived/planned-mail';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { auditEventPath, collectionPath, memberPath, organizationPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { AccountChange, AdminRequest } from '../core/admin-plan';
import { concerned } from '../core/concerned';
import { mayAdminister } from '../core/may-administer';
import { planChange } from '../core/plan-change';
import type { Caller } from '../../platform/core/caller';
import { changeAccount, hasSecondFactor } from './account-access';
import { firestore } from '../../platform/store/admin-app';
import { readAdminFacts } from './admin-facts';
import { recordAuditEventIn } from '../../platform/store/audit-trail';
import { readMember } from '../../platform/store/records';
import { readIn, writeIn } from '../../platform/store/documents';
import { accountToInvite, isFreeFor } from './invited-account';
import { queueMail, unlessQueued } from '../../platform/store/queue-mail';
import { inTransaction } from '../../platform/store/transaction';

type Response = Administer['response'];

interface CarriedOut {
  readonly response: Response;
  /** What is to become of a person's account, and the mail that goes there then; null where nothing is left to be done. */
  readonly account: {
    readonly uid: string;
    readonly change: AccountChange;
    readonly mail: PlannedMail | null;
  } | null;
}

const refused = (outcome: Exclude<Response['outcome'], 'done'>): CarriedOut => ({
  response: { outcome },
  account: null,
});

/**
 * Carries out an admin's change with its line in the audit trail, in one transaction, or refuses it and changes
 * nothing. Auth takes no part in transactions: somebody who is invited gets an account before, which opens nothing
 * while it belongs to nothing; another address is given, and a second factor taken, after it, and again when the same is asked
 * for again.
 */
export async function administer(
  { uid: askerId, secondFactor }: Caller,
  organizationId: string,
  change: AdminChange,
): Promise<Response> {
  const about = concerned(change);
  const known = await accountFor(askerId, organizationId, change, about.personId);
  const { response, account } = await inTransaction(async (transaction): Promise<CarriedOut> => {
    const [asker, organization] = await Promise.all([
      readIn(transaction, memberPath(organizationId, askerId), parseMember),
      readIn(transaction, organizationPath(organizationId), parseOrganization),
    ]);
    if (organization === null || !mayAdminister(asker, change)) return refused('not-allowed');
    const facts = await readAdminFacts(transaction, organizationId, askerId, {
      ...about,
      personId: known.personId,
    });
    const now = Date.now();
    const request: AdminRequest = {
      ...{ organization, askerId, secondFactor, ...known },
      ...{ newId: newId(), now, times: Timestamp },
    };
    const plan = planChange(request, facts, change);
    if (typeof plan === 'string') return refused(plan);

    const { id, writes, target, detail } = plan;
    const response: Response = { outcome: 'done', id };
    const account = plan.account === undefined ? null : { uid: id, change: plan.account, mail: plan.mail };
    const mail = plan.mail === null || account !== null ? null : await unlessQueued(transaction, plan.mail);
    if (writes.length === 0 && mail === null && plan.account !== 'without-second-factor')
      return { response, account };
    writeIn(transaction, mail === null ? writes : [...writes, mail]);
    recordAuditEventIn(transaction, {
      path: auditEventPath(organizationId, newId()),
      event: { actorId: askerId, action: change.kind, target, detail, at: now },
    });
    return { response, account };
  });
  if (account !== null) {
    const isChanged = await changeAccount(account.uid, account.change);
    if (isChanged && account.mail !== null) await queueMail(account.mail);
  }
  return response;
}

/** What Auth knows of the account that a change is about. */
type AccountFacts = Pick<AdminRequest, 'personId' | 'addressTaken' | 'hasSecondFactor'>;

/**
 * The account that a change is about, made for somebody invited; of one who may not ask for the change nothing is looked
 * up: strangers make no accounts by this, and learn of none.
 */
async function accountFor(
  askerId: string,
  organizationId: string,
  change: AdminChange,
  personId: string | null,
): Promise<AccountFacts> {
  const nothing = { personId, addressTaken: false, hasSecondFactor: false };
  if (!('email' in change) && change.kind !== 'reset-second-factor') return nothing;
  const asker = await readMember(organizationId, askerId);
  if (!mayAdminister(asker, change)) return { ...nothing, personId: null };
  if (change.kind === 'reset-second-factor')
    return { ...nothing, hasSecondFactor: await hasSecondFactor(change.uid) };
  if (change.kind === 'address')
    return { ...nothing, addressTaken: !(await isFreeFor(change.email, change.uid)) };
  return { ...nothing, personId: await accountToInvite(change.email) };
}

/** A random id of 20 letters and digits. */
const newId = () => firestore().collection(collectionPath('any', 'charts')).doc().id;
