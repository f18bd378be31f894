import type { Member, StaffMember } from '../documents/member';

/** Whether a membership, null for none, is active, and its invitation accepted: without them it opens nothing. */
export const isActiveMember = (member: Member | null): member is Member =>
  member !== null && member.active && member.acceptedAt !== null;

/** Whether a membership, null for none, is that of a staff member who is active and has accepted: without them no role counts. */
export const isActiveStaff = (member: Member | null): member is StaffMember =>
  isActiveMember(member) && member.kind === 'staff';

/** Whether a membership, null for none, opens nothing in a session that was begun at a time, because that was ended. Epoch milliseconds. */
export const isEnded = (member: Member | null, since: number): boolean => since < (member?.sessionsFrom ?? 0);

/** Whether a membership, null for none, opens nothing in a session, because that was not opened with a second factor, too. */
export const lacksSecondFactor = (member: Member | null, entered: boolean): boolean =>
  member?.kind === 'staff' && member.needsSecondFactor && !entered;
