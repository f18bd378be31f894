import { auditTarget, type PlannedAuditEvent } from '@my-messages/domain/derived/audit-events';
import { remove, type Removal } from '@my-messages/domain/derived/document-write';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Organization } from '@my-messages/domain/documents/organization';
import { auditEventPath, conversationPath, draftPath } from '@my-messages/domain/paths';
import { mayBeDeleted } from '@my-messages/domain/retention/retention';

/** What is deleted at once with a conversation that is kept no longer, and its line in the trail. */
export interface PurgePlan {
  readonly writes: readonly Removal[];
  readonly line: PlannedAuditEvent;
}

/** Plans to delete a conversation with the drafts of its two people; null where it is to stay. */
export function planPurge(
  organization: Organization,
  conversation: Conversation,
  isHeld: boolean,
  now: number,
): PurgePlan | null {
  if (!mayBeDeleted(organization, conversation, isHeld, now)) return null;
  const { id, chartId, portalUserId, staffId } = conversation;
  return {
    writes: [
      remove(conversationPath(organization.id, id)),
      ...[portalUserId, staffId].map((uid) => remove(draftPath(organization.id, uid, id))),
    ],
    line: {
      path: auditEventPath(organization.id, `purge-conversation_${id}_${String(now)}`),
      event: {
        actorId: 'server',
        action: 'purge-conversation',
        target: auditTarget.conversation(id),
        detail: { chartId, years: organization.retention?.years ?? null },
        at: now,
      },
    },
  };
}
