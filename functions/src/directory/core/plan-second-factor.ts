import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { update } from '@my-messages/domain/derived/document-write';
import { memberPath, organizationPath } from '@my-messages/domain/paths';
import type { AdminFacts, AdminRequest, ChangeOf, Planned } from './admin-plan';
import { planWayBackIn } from './plan-member-change';

/**
 * Plans whether staff are let in with a second factor alone. The organization says so for who will come, and each membership
 * of its staff for the rules. Who asks it of all has shown that it works.
 */
export function planStaffSecondFactor(
  { organization, secondFactor }: AdminRequest,
  { staff }: AdminFacts,
  { needed }: ChangeOf<'staff-second-factor'>,
): Planned {
  if (needed && !secondFactor) return 'no-second-factor';
  const { id } = organization;
  const others = staff.filter(({ needsSecondFactor }) => needsSecondFactor !== needed);
  return {
    id,
    writes: [
      ...(organization.staffSecondFactor === needed
        ? []
        : [update(organizationPath(id), { staffSecondFactor: needed })]),
      ...others.map(({ uid }) => update(memberPath(id, uid), { needsSecondFactor: needed })),
    ],
    mail: null,
    target: auditTarget.settings,
    detail: { needed },
  };
}

/** Plans that somebody who has lost their second factor comes back in by a link to the address that the clinic knows. */
export function planResetSecondFactor(request: AdminRequest, { member, account }: AdminFacts): Planned {
  const { organization, askerId, hasSecondFactor } = request;
  if (member === null) return 'missing';
  if (member.uid === askerId) return 'yourself';
  if (account?.organizationIds.some((id) => id !== organization.id)) return 'other-clinic';
  if (member.email === null) return 'no-address';
  if (!hasSecondFactor) return 'missing';
  return {
    id: member.uid,
    writes: [],
    mail: planWayBackIn(request, member),
    account: 'without-second-factor',
    target: auditTarget.member(member.uid),
    detail: {},
  };
}
