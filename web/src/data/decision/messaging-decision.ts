import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import type { Member } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import {
  mayMessage,
  portalRefusals,
  type MessagingDecision,
  type PortalRefusal,
} from '@my-messages/domain/policy/may-message';
import type { Side } from '@my-messages/domain/side';

/** The documents of the decision as far as the viewer may read them: null where there is none, or none for them. */
export interface ReadableFacts {
  readonly clinic: Organization | null;
  readonly chart: Chart | null;
  readonly connection: Connection | null;
  readonly card: StaffCard | null;
  /** The viewer's own; the portal side decides from it. */
  readonly member: Member | null;
}

/**
 * What the viewer of a side can know of whether they may write; undefined for one who may not even read the
 * organization. The server decides the same from the documents themselves.
 */
export function messagingDecision(
  side: Side,
  staffId: string,
  { clinic, chart, connection, card, member }: ReadableFacts,
): MessagingDecision | undefined {
  if (clinic === null) return undefined;

  // Staff who may not see the chart may not see its connections either: what they cannot know is not held
  // against the portal user.
  const hiddenFromStaff = side === 'staff' && chart === null;
  return mayMessage({
    organization: clinic,
    chart,
    connected: connection !== null || hiddenFromStaff,
    portalRefusals: refusalsOf(),
    staffId,
    staff: card,
  });

  function refusalsOf(): readonly PortalRefusal[] {
    if (side === 'staff') return connection?.refusals ?? [];
    return portalRefusals(member?.kind === 'portal' ? member : null);
  }
}
