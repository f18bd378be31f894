import type { StaffRole } from '@my-messages/domain/admin/admin-change';
import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { set, type DocumentWrite } from '@my-messages/domain/derived/document-write';
import { accountWith } from '@my-messages/domain/directory/account';
import { connectionOf } from '@my-messages/domain/directory/connection';
import { planInvitation } from '@my-messages/domain/directory/invitation';
import { newCard, newMember } from '@my-messages/domain/directory/member';
import { parseMember } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';
import { memberPath, staffPath } from '@my-messages/domain/paths';
import { hasAnotherPatient } from './plan-connection-change';
import type { AdminFacts, AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

type Invite = ChangeOf<'invite-portal-user' | 'invite-staff'>;

/** Plans to make the account of an address, `personId`, a member who has yet to accept, and to invite them. */
export function planInvite(request: AdminRequest, facts: AdminFacts, change: Invite): Planned {
  const { organization, personId, now } = request;
  if (personId === null) return 'missing';
  if (facts.member !== null) return 'already-member';
  if (change.kind === 'invite-portal-user' && change.connection !== null && facts.chart === null)
    return 'missing';
  if (hasAnotherPatient(facts, personId)) return 'another-patient';
  const { writes, detail } =
    change.kind === 'invite-staff'
      ? newStaff(organization, personId, change)
      : newPortalUser(organization, personId, change);
  return {
    id: personId,
    writes: [...writes, accountWith(personId, facts.account, organization.id)],
    mail: planInvitation(organization.id, personId, now),
    target: auditTarget.member(personId),
    detail,
  };
}

/** Plans another mail to somebody who has not accepted yet. */
export function planInviteAgain({ organization, now }: AdminRequest, { member }: AdminFacts): Planned {
  if (member === null) return 'missing';
  if (!member.active || member.acceptedAt !== null) return 'not-invited';
  if (member.email === null) return 'no-address';
  return {
    id: member.uid,
    writes: [],
    mail: planInvitation(organization.id, member.uid, now),
    target: auditTarget.member(member.uid),
    detail: {},
  };
}

type NewPerson = Pick<AdminPlan, 'detail'> & { readonly writes: readonly DocumentWrite[] };

function newPortalUser(
  organization: Organization,
  uid: string,
  { displayName, email, connection }: ChangeOf<'invite-portal-user'>,
): NewPerson {
  const member = newMember(organization, { kind: 'portal', displayName, email, acceptedAt: null });
  const memberWrite = set(memberPath(organization.id, uid), member);
  if (connection === null) return { writes: [memberWrite], detail: {} };
  const connected = connectionOf(organization.id, connection, parseMember(uid, member));
  return { writes: [memberWrite, connected], detail: connection };
}

function newStaff(
  organization: Organization,
  uid: string,
  { displayName, email, title, roles: given }: ChangeOf<'invite-staff'>,
): NewPerson {
  const roles = {
    availableForPortalMessages: given.includes('availableForPortalMessages'),
    managePortalSettings: given.includes('managePortalSettings'),
    superAdmin: given.includes('superAdmin'),
  } satisfies Record<StaffRole, boolean>;
  const member = newMember(organization, { kind: 'staff', displayName, email, acceptedAt: null, ...roles });
  return {
    writes: [
      set(memberPath(organization.id, uid), member),
      set(staffPath(organization.id, uid), newCard(parseMember(uid, member), title)),
    ],
    detail: roles,
  };
}
