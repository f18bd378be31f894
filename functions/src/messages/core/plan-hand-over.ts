import type { HandOverRefusal } from '@my-messages/domain/callables';
import { update, type Update } from '@my-messages/domain/derived/document-write';
import type { Chart } from '@my-messages/domain/documents/chart';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Member } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import type { StoredTimes } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath } from '@my-messages/domain/paths';
import { isActiveStaff } from '@my-messages/domain/policy/active-member';
import { liesInStaffMember, mayMessage } from '@my-messages/domain/policy/may-message';
import { storedHistory } from './stored-history';

/** What is stored of those whom a handover is about; null where there is nothing. */
export interface HandOverFacts {
  readonly organization: Organization | null;
  readonly asker: Member | null;
  readonly conversation: Conversation | null;
  readonly chart: Chart | null;
  /** The card of who is to get it. */
  readonly card: StaffCard | null;
}

/**
 * What a handover writes, or why it is refused. The last message of the portal user is unread again, for whom it is handed
 * to; all else of the conversation stays, since when it waits, too.
 */
export function planHandOver(
  facts: HandOverFacts,
  now: number,
  times: StoredTimes,
): Update | HandOverRefusal {
  const { organization, asker, conversation, chart, card } = facts;
  if (organization === null || conversation === null || !mayHandOver(asker, conversation))
    return 'not-allowed';
  if (card === null || card.uid === conversation.staffId || !mayAnswer(organization, chart, card))
    return 'unavailable';
  const { history, portal, staff } = conversation;
  if (history.length >= LIMITS.history) return 'too-many';
  const seen = Math.min(staff.seen, Math.max(portal.sent - 1, 0));
  return update(conversationPath(organization.id, conversation.id), {
    staffId: card.uid,
    staffName: card.displayName,
    staffTitle: card.title,
    history: storedHistory(
      [
        ...history,
        {
          kind: 'handed-over',
          at: now,
          from: { id: conversation.staffId, name: conversation.staffName, title: conversation.staffTitle },
          to: { id: card.uid, name: card.displayName, title: card.title },
          seen: staff.seen,
        },
      ],
      times,
    ),
    'portal.archived': false,
    'staff.archived': false,
    'staff.seen': seen,
    ...(seen < staff.seen && { 'staff.seenAt': null }),
    'staff.unread': seen < portal.sent,
    'staff.told': Math.min(staff.told, seen),
  });
}

/** Its staff member, and Super Admins, who have to when somebody is gone. */
function mayHandOver(asker: Member | null, { staffId }: Conversation): boolean {
  return isActiveStaff(asker) && (asker.uid === staffId || asker.superAdmin);
}

/** Whether nothing that lies in a staff member stands against writing to them: what lies in the others is no matter here. */
function mayAnswer(organization: Organization, chart: Chart | null, staff: StaffCard): boolean {
  const { refusals } = mayMessage({
    organization,
    chart,
    connected: true,
    portalRefusals: [],
    staffId: staff.uid,
    staff,
  });
  return !refusals.some(liesInStaffMember);
}
