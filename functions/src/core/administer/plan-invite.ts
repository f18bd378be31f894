import type { StaffRole } from '@my-messages/domain/admin/admin-change';
import { copiedToConnection } from '@my-messages/domain/derived/derive-member';
import { planInvitation } from '@my-messages/domain/directory/invitation';
import { UNCHOSEN, type MemberDoc } from '@my-messages/domain/documents/member';
import {
  COLLECTIONS,
  connectionId,
  connectionPath,
  memberPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import { isAvailable } from '@my-messages/domain/policy/staff-availability';
import { nameFields } from '@my-messages/domain/text/name-fields';
import { set, type DocumentWrite } from '@my-messages/domain/derived/document-write';
import type { AdminFacts, AdminPlan, AdminRequest, ChangeOf, Planned } from './admin-plan';

type Invite = ChangeOf<'invite-portal-user' | 'invite-staff'>;

/** Plans to make the account of an address, `personId`, a member who has yet to accept, and to invite them. */
export function planInvite(request: AdminRequest, facts: AdminFacts, change: Invite): Planned {
  const { organization, askerId, personId, now } = request;
  if (personId === null) return 'missing';
  if (facts.member !== null) return 'already-member';
  if (change.kind === 'invite-portal-user' && change.connection !== null && facts.chart === null)
    return 'missing';
  const { writes, detail } =
    change.kind === 'invite-staff'
      ? newStaff(organization.id, personId, askerId, change)
      : newPortalUser(organization.id, personId, askerId, change);
  const organizationIds = [...new Set([...(facts.account?.organizationIds ?? []), organization.id])];
  return {
    id: personId,
    writes: [...writes, set(userPath(personId), { organizationIds })],
    mail: planInvitation(organization.id, personId, now),
    target: `${COLLECTIONS.members}/${personId}`,
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
    target: `${COLLECTIONS.members}/${member.uid}`,
    detail: {},
  };
}

type NewPerson = Pick<AdminPlan, 'detail'> & { readonly writes: readonly DocumentWrite[] };

function newPortalUser(
  organizationId: string,
  uid: string,
  changedBy: string,
  change: ChangeOf<'invite-portal-user'>,
): NewPerson {
  const { connection } = change;
  const member = { ...newMember(change, changedBy), kind: 'portal', canMessage: true } satisfies MemberDoc;
  const memberWrite = set(memberPath(organizationId, uid), member);
  if (connection === null) return { writes: [memberWrite], detail: {} };
  const { chartId, relationship } = connection;
  const copied = copiedToConnection({ ...member, uid });
  const path = connectionPath(organizationId, connectionId(chartId, uid));
  const connected = set(path, { chartId, uid, ...copied, relationship, changedBy });
  return { writes: [memberWrite, connected], detail: { chartId, relationship } };
}

function newStaff(
  organizationId: string,
  uid: string,
  changedBy: string,
  change: ChangeOf<'invite-staff'>,
): NewPerson {
  const has = (role: StaffRole) => change.roles.includes(role);
  const roles = {
    availableForPortalMessages: has('availableForPortalMessages'),
    managePortalSettings: has('managePortalSettings'),
    superAdmin: has('superAdmin'),
  } satisfies Record<StaffRole, boolean>;
  const member = { ...newMember(change, changedBy), ...roles, kind: 'staff' } satisfies MemberDoc;
  const { displayName, title } = change;
  const availableForPortalMessages = isAvailable(member);
  return {
    writes: [
      set(memberPath(organizationId, uid), member),
      set(staffPath(organizationId, uid), { displayName, title, availableForPortalMessages, changedBy }),
    ],
    detail: roles,
  };
}

/** What every new member has; the roles come on top. */
function newMember({ displayName, email }: Invite, changedBy: string) {
  return {
    displayName,
    ...nameFields(displayName),
    email,
    active: true,
    acceptedAt: null,
    country: null,
    notifications: UNCHOSEN,
    mailRefusedAt: null,
    changedBy,
  };
}
