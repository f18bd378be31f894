import type { AuditAction, AuditEventDoc } from '@my-messages/domain/documents/audit-event';
import { audited, auditTarget, type AuditTarget } from '@my-messages/domain/derived/audit-events';
import type { Creation, WholeWrite } from '@my-messages/domain/derived/document-write';
import { parseChart, type Chart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseMember } from '@my-messages/domain/documents/member';
import { auditEventPath, COLLECTIONS } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { randomUUID } from 'node:crypto';
import type { ExistingDocuments } from '../directory/document-store';

/** Who acts, in the audit trail. */
const ACTOR = 'import';

interface Said {
  readonly target: AuditTarget;
  readonly action: AuditAction;
  readonly detail: AuditEventDoc['detail'];
}

/**
 * The lines of the audit trail for what a write changes in people's access: they go in together with it. `now` in epoch
 * milliseconds.
 */
export function accessLines(
  organizationId: string,
  write: WholeWrite,
  existing: ExistingDocuments,
  now: number,
): Creation[] {
  const [id = '', collection = ''] = write.path.split('/').reverse();
  return changesOf(collection, id, existing.get(write.path), write.data).map((change) =>
    audited(
      {
        path: auditEventPath(organizationId, `${ACTOR}_${randomUUID()}`),
        event: { actorId: ACTOR, ...change, at: now },
      },
      Timestamp,
      now,
    ),
  );
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * In the words of what an admin does in the app, where each is one change. Nothing is said of names and labels, nor of
 * what only follows: cards, accounts, and what connections copy.
 */
function changesOf(collection: string, id: string, before: Stored | undefined, after: Stored | null): Said[] {
  switch (collection) {
    case COLLECTIONS.members:
      return before === undefined ? addedMember(id, after) : [];
    case COLLECTIONS.charts:
      return changedChart(before === undefined ? null : parseChart(id, before), parseChart(id, after));
    case COLLECTIONS.connections:
      return changedConnection(id, before, after);
    default:
      return [];
  }
}

function addedMember(uid: string, data: Stored | null): Said[] {
  const member = parseMember(uid, data);
  const { active } = member;
  const target = auditTarget.member(uid);
  const roles =
    member.kind === 'staff' ? { availableForPortalMessages: member.availableForPortalMessages } : {};
  return [
    { target, action: 'add-person', detail: roles },
    ...(active ? [] : [{ target, action: 'activity', detail: { active } } as const]),
  ];
}

/** One that is new begins, as in the app, open and with nobody on its care team. */
function changedChart(before: Chart | null, after: Chart): Said[] {
  const { status, careTeamIds, locationId } = after;
  const target = auditTarget.chart(after.id);
  const team = (uids: readonly string[], others: readonly string[], assigned: boolean) =>
    uids
      .filter((uid) => !others.includes(uid))
      .map((uid) => ({ target, action: 'care-team', detail: { uid, assigned } }) as const);
  const teamBefore = before?.careTeamIds ?? [];
  return [
    ...(before === null ? [{ target, action: 'add-chart', detail: { locationId } } as const] : []),
    ...(status === (before?.status ?? 'open')
      ? []
      : [{ target, action: 'chart-status', detail: { status } } as const]),
    ...team(careTeamIds, teamBefore, true),
    ...team(teamBefore, careTeamIds, false),
  ];
}

function changedConnection(id: string, before: Stored | undefined, after: Stored | null): Said[] {
  const [chartId = '', uid = ''] = id.split('_');
  const target = auditTarget.connection(id);
  if (after === null) return [{ target, action: 'disconnect', detail: { chartId, uid } }];
  const { relationship } = parseConnection(id, after);
  return before === undefined ? [{ target, action: 'connect', detail: { chartId, uid, relationship } }] : [];
}
