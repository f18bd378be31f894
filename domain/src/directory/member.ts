import {
  UNCHOSEN,
  USUAL_DISPLAY,
  type Member,
  type MemberDoc,
  type Notifications,
} from '../documents/member';
import type { OrganizationDoc } from '../documents/organization';
import type { StaffCardDoc } from '../documents/staff-card';
import type { StoredTime, Written } from '../documents/written';
import { isAvailable } from '../policy/staff-availability';
import { nameFields } from '../text/name-fields';

/** What has to be said of a new member; the rest is as it is for everybody who is new. */
export interface NewMember {
  readonly kind: 'portal' | 'staff';
  readonly displayName: string;
  readonly email: string | null;
  readonly active?: boolean;
  /** Null for somebody who has yet to accept. */
  readonly acceptedAt: StoredTime | null;
  /** What they have chosen already. */
  readonly notifications?: Notifications;
  /** For staff: the role as given. */
  readonly availableForPortalMessages?: boolean;
  /** For staff. */
  readonly superAdmin?: boolean;
  /** For staff. */
  readonly managePortalSettings?: boolean;
}

/**
 * The membership of somebody new in an organization: portal users may message, staff have no role unless it is given, and
 * need a second factor where the others do.
 */
export function newMember(
  { staffSecondFactor: needsSecondFactor = false }: Pick<OrganizationDoc, 'staffSecondFactor'>,
  member: NewMember,
): Written<MemberDoc> {
  const { kind, displayName, email, active = true, acceptedAt } = member;
  const common = {
    displayName,
    ...nameFields(displayName),
    email,
    active,
    acceptedAt,
    country: null,
    notifications: member.notifications ?? UNCHOSEN[kind],
    display: USUAL_DISPLAY,
    mailRefusedAt: null,
    sessionsFrom: null,
  };
  if (kind === 'portal') return { ...common, kind, canMessage: true };
  const { availableForPortalMessages = false, superAdmin = false, managePortalSettings = false } = member;
  return { ...common, kind, availableForPortalMessages, superAdmin, managePortalSettings, needsSecondFactor };
}

/** The card of a staff member who has none yet. */
export const newCard = (member: Member, title: string): Written<StaffCardDoc> => ({
  displayName: member.displayName,
  title,
  availableForPortalMessages: member.kind === 'staff' && isAvailable(member),
  away: null,
});
