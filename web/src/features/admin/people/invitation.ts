import type { StaffRole } from '@my-messages/domain/admin/admin-change';
import type { Relationship } from '@my-messages/domain/documents/document';
import type { Member } from '@my-messages/domain/documents/member';
import { checkChange, type CheckedChange } from '../check-change';

/** An invitation while it is filled in. */
export interface Invitation {
  readonly kind: Member['kind'];
  readonly displayName: string;
  readonly email: string;
  readonly title: string;
  readonly roles: readonly StaffRole[];
  readonly chart: { readonly id: string; readonly words: string } | null;
  readonly relationship: Relationship | null;
}

/** The fields that can be wrong, in the order in which they stand. */
export const INVITATION_FIELDS = ['displayName', 'email', 'title', 'relationship'] as const;
export type InvitationField = (typeof INVITATION_FIELDS)[number];

/** The change that an invitation is, or what is wrong with it. */
export function checkInvitation(invitation: Invitation): CheckedChange {
  const { kind, displayName, email, title, roles, chart, relationship } = invitation;
  if (kind === 'staff') {
    return checkChange({ kind: 'invite-staff', displayName, email, title, roles: [...roles] });
  }
  // A relationship that is missing is wrong together with whatever else is.
  const connection = chart && relationship && { chartId: chart.id, relationship };
  const checked = checkChange({ kind: 'invite-portal-user', displayName, email, connection });
  if (chart === null || relationship !== null) return checked;
  return { ok: false, wrong: new Set([...(checked.ok ? [] : checked.wrong), 'relationship']) };
}
