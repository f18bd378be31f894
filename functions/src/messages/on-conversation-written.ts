/**
 * Watches conversations. Counts anew what is unread for each of the people for whom that changed, and writes their totals.
 * Where its staff member opened it, or one of the two archived it, adds a line to the audit trail. Where it was handed over,
 * writes all its search entries anew, for whom it belongs to now, and has what is unread told to them. Where it was deleted
 * because of its age, removes its messages and what they are found by. Twice, late or out of order is harmless: every run
 * counts and writes what is there at its moment, an older count never replaces a newer one, and a line that is there stays.
 * It writes no conversation, so it cannot wake itself.
 */
import { planArchived, planOpened, type PlannedAuditEvent } from '@my-messages/domain/derived/audit-events';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { recountsAfter } from '@my-messages/domain/derived/unread-totals';
import { guarded } from '../problems/guarded';
import { recordAuditEvent } from '../platform/store/audit-trail';
import { recount } from '../unread/recount';
import { handOverSteps } from './message-steps';
import { removeRest } from './store/purge';

export const onConversationWritten = onDocumentWritten(
  { document: 'organizations/{organizationId}/conversations/{conversationId}', retry: true },
  async (event) => {
    const { organizationId, conversationId } = event.params;
    const about = {
      trigger: 'onConversationWritten',
      organizationId,
      target: conversationPath(organizationId, conversationId),
      since: Date.parse(event.time),
    };
    await guarded(about, () => {
      const before = event.data?.before;
      const after = event.data?.after;
      const was = before?.exists ? parseConversation(conversationId, before.data()) : null;
      const is = after?.exists ? parseConversation(conversationId, after.data()) : null;
      const recounts = recountsAfter(was, is);
      const opened = planOpened(organizationId, was, is);
      const lines = [
        ...(opened === null ? [] : [opened]),
        ...planArchived(organizationId, was, is, about.since),
      ];
      const isGone = was !== null && is === null;
      const handedOver = was !== null && is !== null && was.staffId !== is.staffId;
      return {
        ...Object.fromEntries(
          recounts.map(({ side }) => [
            `totals-${side}`,
            async () => {
              const people = recounts.filter((each) => each.side === side);
              await Promise.all(people.map((each) => recount(organizationId, each)));
            },
          ]),
        ),
        ...(lines.length > 0 && { audit: () => recordAll(lines) }),
        ...(isGone && { rest: () => removeRest(organizationId, conversationId) }),
        ...(handedOver && handOverSteps(organizationId, is)),
      };
    });
  },
);

async function recordAll(lines: readonly PlannedAuditEvent[]): Promise<void> {
  await Promise.all(lines.map(recordAuditEvent));
}
