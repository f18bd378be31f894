import type { ListWaiting, WaitingPlace } from '@my-messages/domain/callables';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import { chartPath, staffPath } from '@my-messages/domain/paths';
import { isActiveStaff } from '@my-messages/domain/policy/active-member';
import { Timestamp, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { timeOf } from '../../platform/store/documents';
import { onceFor } from '../../platform/store/once-for';
import { readAt, readMember, readOrganization, unlessMalformed } from '../../platform/store/records';
import { waitingIn } from '../../platform/store/waiting';
import { waitingRow } from '../core/waiting-row';

/**
 * The conversations of an organization in which staff owe an answer, urgent ones first and then longest first, a page of them; for Super Admins.
 * Each chart and each card is read once. A conversation that is malformed is not in it, and holds none of the others: who runs
 * the clinic is told of it under Problems.
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
  const charts = onceFor((id) => unlessMalformed(() => readAt(chartPath(organizationId, id), parseChart)));
  const cards = onceFor((id) => unlessMalformed(() => readAt(staffPath(organizationId, id), parseStaffCard)));
  const rows = await Promise.all(
    page.map(async (stored) => {
      const conversation = await unlessMalformed(() => parseConversation(stored.id, stored.data()));
      if (conversation === null) return null;
      const [chart, card] = await Promise.all([charts(conversation.chartId), cards(conversation.staffId)]);
      const about = { organization, chart, card, now };
      return waitingRow(conversation, conversation.waitingSince ?? now, about);
    }),
  );
  const last = page.length < LIMITS.pageSize ? undefined : page.at(-1);
  return {
    outcome: 'done',
    rows: rows.filter((row) => row !== null),
    next: last === undefined ? null : placeOf(last),
  };
}

const placeOf = (stored: QueryDocumentSnapshot): WaitingPlace => ({
  urgent: stored.get('urgency.open') === true,
  since: timeOf(stored, 'waitingSince'),
});

/** Those that wait, behind a place in the list. */
async function conversationsWaiting(
  organizationId: string,
  { staffId, chartId }: Pick<ListWaiting['request'], 'staffId' | 'chartId'>,
  after: WaitingPlace | null,
) {
  const waiting = waitingIn(organizationId, staffId, chartId);
  const rest = after === null ? waiting : waiting.startAfter(after.urgent, Timestamp.fromMillis(after.since));
  return (await rest.limit(LIMITS.pageSize).get()).docs;
}
