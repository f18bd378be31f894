import type { Connection, ConnectionDoc } from '../documents/connection';
import type { Member } from '../documents/member';
import type { StaffCard } from '../documents/staff-card';
import { connectionPath, staffPath } from '../paths';
import { portalRefusals } from '../policy/may-message';
import { isAvailable } from '../policy/staff-availability';
import { update, type DocumentWrite } from './document-write';

/**
 * What a membership as it will be says in other documents: the name, and for staff whether they may be messaged, on
 * their card; for portal users what stands against writing to them, and whether mail reaches them, on each of their
 * connections. Only documents
 * that say otherwise now are written; a staff member without a card gets none.
 */
export function planDerived(
  organizationId: string,
  member: Member,
  { card, connections }: { readonly card: StaffCard | null; readonly connections: readonly Connection[] },
): DocumentWrite[] {
  const { displayName } = member;
  if (member.kind === 'staff') {
    const availableForPortalMessages = isAvailable(member);
    if (card === null) return [];
    if (card.displayName === displayName && card.availableForPortalMessages === availableForPortalMessages)
      return [];
    return [update(staffPath(organizationId, member.uid), { displayName, availableForPortalMessages })];
  }
  const copied = copiedToConnection(member);
  return connections
    .filter(
      (connection) =>
        connection.displayName !== copied.displayName ||
        connection.refusals.join() !== copied.refusals.join() ||
        connection.mailRefused !== copied.mailRefused,
    )
    .map(({ id }) => update(connectionPath(organizationId, id), copied));
}

/** What a connection says of its portal user's membership. */
export function copiedToConnection(member: Member) {
  return {
    displayName: member.displayName,
    refusals: portalRefusals(member.kind === 'portal' ? member : null),
    mailRefused: member.mailRefusedAt !== null,
  } satisfies Partial<ConnectionDoc>;
}
