import type { WaitingRow } from '@my-messages/domain/callables';
import type { Chart } from '@my-messages/domain/documents/chart';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import { awayNow } from '@my-messages/domain/policy/away';
import { liesInStaffMember, mayMessage } from '@my-messages/domain/policy/may-message';

interface About {
  readonly organization: Organization;
  /** Null where there is none any more. */
  readonly chart: Chart | null;
  readonly card: StaffCard | null;
  /** In epoch milliseconds, like all times. */
  readonly now: number;
}

/** What who runs a clinic may know of a conversation that waits: between whom, about which chart, since when; not what. */
export function waitingRow(conversation: Conversation, since: number, about: About): WaitingRow {
  const { id, chartId, chartLabel, patientName, portalUserName, staffId, staffName } = conversation;
  const urgent = conversation.urgency.open;
  const locationId = about.chart?.locationId ?? null;
  return {
    ...{ id, chartId, chartLabel, locationId, patientName },
    ...{ portalUserName, staffId, staffName, since, urgent, owner: owner() },
  };

  /** Whether the staff member can answer it. */
  function owner(): WaitingRow['owner'] {
    const { organization, chart, card, now } = about;
    const { refusals } = mayMessage({
      organization,
      chart,
      connected: true,
      portalRefusals: [],
      staffId,
      staff: card,
    });
    if (refusals.some(liesInStaffMember)) return 'cannot-answer';
    return card !== null && awayNow(card, now, organization.timeZone) !== null ? 'away' : 'there';
  }
}
