import { ACCESS_ACTIONS, type AccessPerson, type ListAccess } from '@my-messages/domain/callables';
import { parseAuditEvent, type AuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, staffPath } from '@my-messages/domain/paths';
import { isActiveMember } from '@my-messages/domain/policy/active-member';
import { Timestamp } from 'firebase-admin/firestore';
import { firestore } from '../../platform/store/admin-app';
import { onceFor } from '../../platform/store/once-for';
import { readAt, readConversation, readMember } from '../../platform/store/records';

/** Of the audit trail, for the portal user of a conversation: who of the clinic had to do with it, newest first. */
export async function listAccess(
  askerId: string,
  { organizationId, conversationId, after }: ListAccess['request'],
): Promise<ListAccess['response']> {
  const [asker, conversation] = await Promise.all([
    readMember(organizationId, askerId),
    readConversation(organizationId, conversationId),
  ]);
  if (!isActiveMember(asker) || conversation?.portalUserId !== askerId) return { outcome: 'not-allowed' };
  const lines = await linesAbout(organizationId, conversationId, after);
  const person = onceFor((uid) => personNow(organizationId, uid));
  const rows = await Promise.all(
    lines.flatMap(({ actorId, action, about: { uid }, at }) => {
      const known = ACCESS_ACTIONS.find((each) => each === action);
      if (known === undefined) return [];
      const to = known === 'hand-over' && uid !== null ? person(uid) : null;
      return [Promise.all([person(actorId), to]).then(([by, to]) => ({ at, action: known, by, to }))];
    }),
  );
  return { outcome: 'done', rows, next: lines.length < LIMITS.pageSize ? null : (lines.at(-1)?.at ?? null) };
}

/** A page of the lines that tell of it, behind a time. */
export async function linesAbout(
  organizationId: string,
  conversationId: string,
  after: number | null,
): Promise<AuditEvent[]> {
  const all = firestore()
    .collection(collectionPath(organizationId, 'auditEvents'))
    .where('about.conversationId', '==', conversationId)
    .where('action', 'in', ACCESS_ACTIONS)
    .orderBy('at', 'desc');
  const rest = after === null ? all : all.startAfter(Timestamp.fromMillis(after));
  const { docs } = await rest.limit(LIMITS.pageSize).get();
  return docs.map((stored) => parseAuditEvent(stored.id, stored.data()));
}

async function personNow(organizationId: string, uid: string): Promise<AccessPerson | null> {
  const card = await readAt(staffPath(organizationId, uid), parseStaffCard);
  return card && { name: card.displayName, title: card.title };
}
