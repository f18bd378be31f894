/**
 * Whether a staff member's role *available for portal messages* is in force, as their card says it: the role was
 * given, and they are active and have accepted their invitation.
 */
export function isAvailable(member: {
  readonly active: boolean;
  readonly acceptedAt: unknown;
  readonly availableForPortalMessages: boolean;
}): boolean {
  return member.availableForPortalMessages && member.active && member.acceptedAt !== null;
}
