import { ACCESS_ACTIONS, type AccessPerson, type ListAccess } from '@my-messages/domain/callables';
import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, staffPath } from '@my-messages/domain/paths';
import { isActiveMember } from '@my-messages/domain/policy/active-member';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../../platform/store/admin-app';
import { nextOf, pageBehind } from '../../platform/store/in-pages';
import { onceFor } from '../../platform/store/once-for';
import { readAt, readConversation, readMember, unlessMalformed } from '../../platform/store/records';

/**
 * Of the audit trail, for the portal user of a conversation: who of the clinic had to do with it, newest first. A line that
 * is malformed costs itself alone, and a card the name.
 */
export async function listAccess(
  askerId: string,
  { organizationId, conversationId, after }: ListAccess['request'],
): Promise<ListAccess['response']> {
  const [asker, conversation] = await Promise.all([
    readMember(organizationId, askerId),
    readConversation(organizationId, conversationId),
  ]);
  if (!isActiveMember(asker) || conversation?.portalUserId !== askerId) return { outcome: 'not-allowed' };
  const page = await linesAbout(organizationId, conversationId, after);
  const lines = await Promise.all(
    page.map((stored) => unlessMalformed(() => parseAuditEvent(stored.id, stored.data()))),
  );
  const person = onceFor((uid) => personNow(organizationId, uid));
  const rows = await Promise.all(
    lines.flatMap((line) => {
      if (line === null) return [];
      const {
        actorId,
        action,
        about: { uid },
        at,
      } = line;
      const known = ACCESS_ACTIONS.find((each) => each === action);
      if (known === undefined) return [];
      const to = known === 'hand-over' && uid !== null ? person(uid) : null;
      return [Promise.all([person(actorId), to]).then(([by, to]) => ({ at, action: known, by, to }))];
    }),
  );
  return { outcome: 'done', rows, next: nextOf(page, LIMITS.pageSize) };
}

/** A page of the lines that tell of it, newest first, behind one of them. */
export async function linesAbout(
  organizationId: string,
  conversationId: string,
  after: string | null,
): Promise<readonly QueryDocumentSnapshot[]> {
  const lines = firestore().collection(collectionPath(organizationId, 'auditEvents'));
  const all = lines
    .where('about.conversationId', '==', conversationId)
    .where('action', 'in', ACCESS_ACTIONS)
    .orderBy('at', 'desc');
  return await pageBehind(all, after === null ? null : lines.doc(after), LIMITS.pageSize);
}

async function personNow(organizationId: string, uid: string): Promise<AccessPerson | null> {
  const card = await unlessMalformed(() => readAt(staffPath(organizationId, uid), parseStaffCard));
  return card && { name: card.displayName, title: card.title };
}
