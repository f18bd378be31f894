import type { StaffRole } from '@my-messages/domain/admin/admin-change';
import { auditTarget } from '@my-messages/domain/derived/audit-events';
import type { Member, PortalMember, StaffMember } from '@my-messages/domain/documents/member';
import { memberPath, staffPath } from '@my-messages/domain/paths';
import { nameFields } from '@my-messages/domain/text/name-fields';
import type { PlannedMail } from '@my-messages/domain/derived/planned-mail';
import { planDerived } from '@my-messages/domain/derived/derive-member';
import { update } from '@my-messages/domain/derived/document-write';
import { accountWith } from '@my-messages/domain/directory/account';
import { planInvitation } from '@my-messages/domain/directory/invitation';
import { planPasswordReset } from '../../passwords/core/password-mail';
import type { AdminFacts, AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

/** Plans whether somebody is active. Deactivation of another always leaves a Super Admin: the asker. */
export function planActivity(
  request: AdminRequest,
  facts: AdminFacts,
  { active, atOnce = false }: ChangeOf<'activity'>,
): Planned {
  const { member } = facts;
  if (member === null) return 'missing';
  if (!active && member.uid === request.askerId) return 'yourself';
  const leaves = !active && member.active && member.kind === 'staff';
  if (leaves && !atOnce && facts.waiting) return 'waiting';
  return memberPlan(request, facts, member, { active }, { active });
}

/** Plans to give or take a role. Nobody gives themselves one; the last Super Admin cannot step down. */
export function planRole(
  request: AdminRequest,
  facts: AdminFacts,
  { role, given }: ChangeOf<'role'>,
): Planned {
  const { member } = facts;
  if (member === null) return 'missing';
  if (member.kind !== 'staff') return 'other-kind';
  if (member.uid === request.askerId) {
    if (given) return 'yourself';
    if (role === 'superAdmin' && !facts.anotherSuperAdmin) return 'last-super-admin';
  }
  if (role === 'availableForPortalMessages' && !given && member[role] && facts.waiting) return 'waiting';
  return memberPlan(request, facts, member, roleFields(role, given), { role, given });
}

/** Plans from when to when a staff member does not answer, and who does meanwhile; null is back again. */
export function planAway(
  { organization }: AdminRequest,
  { card, cover }: AdminFacts,
  { away }: ChangeOf<'away'>,
): Planned {
  if (card === null) return 'missing';
  const named = away?.coverId ?? null;
  if (named !== null && (named === card.uid || cover?.availableForPortalMessages !== true)) return 'no-cover';
  const said = (of: typeof away) => of && `${of.from} ${of.until} ${of.coverId ?? ''}`;
  const isNew = said(card.away) !== said(away);
  return {
    id: card.uid,
    writes: isNew ? [update(staffPath(organization.id, card.uid), { away })] : [],
    mail: null,
    target: auditTarget.member(card.uid),
    detail: { away: away !== null, from: away?.from ?? null, until: away?.until ?? null, coverId: named },
  };
}

/** Plans whether a portal user has the permission to message. */
export function planPermission(
  request: AdminRequest,
  facts: AdminFacts,
  { canMessage }: ChangeOf<'permission-to-message'>,
): Planned {
  const { member } = facts;
  if (member === null) return 'missing';
  if (member.kind !== 'portal') return 'other-kind';
  return memberPlan(request, facts, member, { canMessage }, { canMessage });
}

/** Plans another name, there and on the person's connections. The patient's name on a chart is the chart's. */
export function planRenamePortalUser(
  request: AdminRequest,
  facts: AdminFacts,
  { displayName }: ChangeOf<'rename-portal-user'>,
): Planned {
  const { member } = facts;
  if (member === null) return 'missing';
  if (member.kind !== 'portal') return 'other-kind';
  return memberPlan(request, facts, member, named(displayName), {});
}

/** Plans another name and title, there and on the card. */
export function planRenameStaff(
  request: AdminRequest,
  facts: AdminFacts,
  { displayName, title }: ChangeOf<'rename-staff'>,
): Planned {
  const { member, card } = facts;
  if (member === null || card === null) return 'missing';
  if (member.kind !== 'staff') return 'other-kind';
  const { organization } = request;
  const plan = memberPlan(request, facts, member, named(displayName), {});
  if (card.title === title) return plan;
  const titleWrite = update(staffPath(organization.id, member.uid), { title });
  return { ...plan, writes: [...plan.writes, titleWrite] };
}

/**
 * Plans another address for somebody's account. They have to come by the link that is mailed to it: to accept if they
 * have not yet, else to set a new password.
 */
export function planAddress(
  request: AdminRequest,
  facts: AdminFacts,
  { email }: ChangeOf<'address'>,
): Planned {
  const { organization, askerId, addressTaken } = request;
  const { member, account } = facts;
  if (member === null) return 'missing';
  if (member.uid === askerId) return 'yourself';
  if (account?.organizationIds.some((id) => id !== organization.id)) return 'other-clinic';
  if (addressTaken) return 'address-taken';
  const plan = memberPlan(request, facts, member, { email, mailRefusedAt: null }, {});
  return {
    ...plan,
    writes: account === null ? [...plan.writes, accountWith(member.uid, null, organization.id)] : plan.writes,
    account: { address: email },
    mail: planWayBackIn(request, member),
  };
}

/**
 * Plans the mail to somebody who has no password any more: to accept, or to set another one. One that went out before,
 * be it to an address of before, does not stand for it.
 */
export function planWayBackIn(
  { organization, newId, now }: AdminRequest,
  { uid, acceptedAt }: Member,
): PlannedMail {
  return acceptedAt === null
    ? planInvitation(organization.id, uid, now, newId)
    : planPasswordReset(uid, now, newId);
}

/** The times of a membership are no admin's to say, but that a new address has not been refused. */
type Fixed = 'uid' | 'kind' | 'acceptedAt' | 'mailRefusedAt' | 'sessionsFrom';
type MemberFields = Partial<Omit<PortalMember, Fixed>> &
  Partial<Omit<StaffMember, Fixed>> & { readonly mailRefusedAt?: null };

const named = (displayName: string) => ({ displayName, ...nameFields(displayName) });

function roleFields(role: StaffRole, given: boolean): MemberFields {
  switch (role) {
    case 'availableForPortalMessages':
      return { availableForPortalMessages: given };
    case 'managePortalSettings':
      return { managePortalSettings: given };
    case 'superAdmin':
      return { superAdmin: given };
  }
}

/** Gives the membership the fields, as far as they are new to it, and writes what follows from them. */
function memberPlan(
  { organization }: AdminRequest,
  facts: AdminFacts,
  member: Member,
  fields: MemberFields,
  detail: AdminPlan['detail'],
): AdminPlan {
  const stored = new Map<string, unknown>(Object.entries(member));
  const isNew = Object.entries(fields).some(
    ([field, value]) => JSON.stringify(stored.get(field)) !== JSON.stringify(value),
  );
  const memberWrite = update(memberPath(organization.id, member.uid), fields);
  return {
    id: member.uid,
    writes: [
      ...(isNew ? [memberWrite] : []),
      ...planDerived(organization.id, { ...member, ...fields }, facts),
    ],
    mail: null,
    target: auditTarget.member(member.uid),
    detail,
  };
}
