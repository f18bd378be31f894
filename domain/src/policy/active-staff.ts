import type { Member, StaffMember } from '../documents/member';

/** Whether a membership, null for none, is that of a staff member who is active and has accepted: without them no role counts. */
export const isActiveStaff = (member: Member | null): member is StaffMember =>
  member?.kind === 'staff' && member.active && member.acceptedAt !== null;
