import type { ListWaiting, WaitingPlace } from '@my-messages/domain/callables';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import { chartPath, staffPath } from '@my-messages/domain/paths';
import { isActiveStaff } from '@my-messages/domain/policy/active-member';
import { Timestamp } from 'firebase-admin/firestore';
import { onceFor } from '../../platform/store/once-for';
import { readAt, readMember, readOrganization } from '../../platform/store/records';
import { waitingIn } from '../../platform/store/waiting';
import { waitingRow } from '../core/waiting-row';

/**
 * The conversations of an organization in which staff owe an answer, urgent ones first and then longest first, a page of them; for Super Admins.
 * Each chart and each card is read once.
 */
export async function listWaiting(
  askerId: string,
  { organizationId, staffId, chartId, after }: ListWaiting['request'],
  now: number,
): Promise<ListWaiting['response']> {
  const [organization, asker] = await Promise.all([
    readOrganization(organizationId),
    readMember(organizationId, askerId),
  ]);
  if (organization === null || !isActiveStaff(asker) || !asker.superAdmin) return { outcome: 'not-allowed' };

  const page = await conversationsWaiting(organizationId, { staffId, chartId }, after);
  const charts = onceFor((id) => readAt(chartPath(organizationId, id), parseChart));
  const cards = onceFor((id) => readAt(staffPath(organizationId, id), parseStaffCard));
  const rows = await Promise.all(
    page.map(async (conversation) => {
      const [chart, card] = await Promise.all([charts(conversation.chartId), cards(conversation.staffId)]);
      const about = { organization, chart, card, now };
      return waitingRow(conversation, conversation.waitingSince ?? now, about);
    }),
  );
  const last = rows.length < LIMITS.pageSize ? undefined : rows.at(-1);
  return {
    outcome: 'done',
    rows,
    next: last === undefined ? null : { urgent: last.urgent, since: last.since },
  };
}

/** Those that wait, behind a place in the list. */
async function conversationsWaiting(
  organizationId: string,
  { staffId, chartId }: Pick<ListWaiting['request'], 'staffId' | 'chartId'>,
  after: WaitingPlace | null,
) {
  const waiting = waitingIn(organizationId, staffId, chartId);
  const rest = after === null ? waiting : waiting.startAfter(after.urgent, Timestamp.fromMillis(after.since));
  const { docs } = await rest.limit(LIMITS.pageSize).get();
  return docs.map((stored) => parseConversation(stored.id, stored.data()));
}
