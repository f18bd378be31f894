import { parseAuditEvent, type AuditAction } from '@my-messages/domain/documents/audit-event';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseDerivedCheck } from '@my-messages/domain/documents/derived-check';
import { parseHold } from '@my-messages/domain/documents/hold';
import { parseRetentionCheck } from '@my-messages/domain/documents/retention-check';
import { parseMember, type Member } from '@my-messages/domain/documents/member';
import { parseProblem } from '@my-messages/domain/documents/problem';
import { LIMITS } from '@my-messages/domain/limits';
import {
  collectionPath,
  derivedCheckPath,
  holdPath,
  memberPath,
  retentionCheckPath,
} from '@my-messages/domain/paths';
import { documentSource, pagedSource, pageSource } from '../live/sources';
import type { Filter } from '../store/store';
import type { Viewer } from '../viewer';
import { namedSource } from './name-begins-with';

// What Super Admins read; the server refuses all of it to anybody else.

export interface PeopleWanted {
  /** Null for both. */
  readonly kind: Member['kind'] | null;
  /** The beginnings of words of the name, as somebody types them; empty for everybody. */
  readonly beginning: string;
}

/** Which lines of the audit trail; null for all. Times are from `from` on, and before `until`. */
export interface AuditWanted {
  readonly actorId: string | null;
  readonly action: AuditAction | null;
  /** Those that are about one chart. */
  readonly chartId: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
}

/** Any member; null for somebody who is none. */
export const memberOf = (viewer: Viewer, uid: string) =>
  documentSource(viewer.store, memberPath(viewer.organizationId, uid), parseMember);

/** Members by name. */
export const people = (viewer: Viewer, { kind, beginning }: PeopleWanted) => {
  const ofKind: readonly Filter[] = kind === null ? [] : [['kind', '==', kind]];
  return namedSource(beginning, (named) =>
    pagedSource(
      viewer.store,
      {
        collection: collectionPath(viewer.organizationId, 'members'),
        filters: [...ofKind, ...named],
        orderBy: [['sortName', 'asc']],
        limit: LIMITS.pageSize,
      },
      parseMember,
    ),
  );
};

/** One portal user who has accepted their invitation, if there is any. */
export const acceptedPortalUser = (viewer: Viewer) =>
  pageSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'members'),
      filters: [
        ['kind', '==', 'portal'],
        ['acceptedAt', '>=', new Date(0)],
      ],
      orderBy: [['acceptedAt', 'asc']],
      limit: 1,
    },
    parseMember,
  );

/** One chart with some of these staff on its care team, if there is any. */
export const chartOfAny = (viewer: Viewer, uids: readonly string[]) =>
  pageSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'charts'),
      filters: [['careTeamIds', 'array-contains-any', uids]],
      orderBy: [],
      limit: 1,
    },
    parseChart,
  );

/**
 * One line of the audit trail for a message, if there is any: admins read no conversation. By the id, which says nothing
 * of the time, so that later messages hardly ever change which one it is.
 */
export const anyMessageSent = (viewer: Viewer) =>
  pageSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'auditEvents'),
      filters: [['action', '==', 'message-sent']],
      orderBy: [],
      limit: 1,
    },
    parseAuditEvent,
  );

/** The charts that a portal user is connected to, by way of their connections; all of them. */
export const connectionsOfPerson = (viewer: Viewer, uid: string) =>
  pageSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'connections'),
      filters: [['uid', '==', uid]],
      orderBy: [],
      limit: LIMITS.connectionsPerPerson,
    },
    parseConnection,
  );

/** What the functions have given up, newest first. */
export const problems = (viewer: Viewer) =>
  pagedSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'problems'),
      filters: [],
      orderBy: [['at', 'desc']],
      limit: LIMITS.pageSize,
    },
    parseProblem,
  );

/** How far the functions have looked at what they derive, as they say once an hour; null before the first time. */
export const derivedCheck = (viewer: Viewer) =>
  documentSource(viewer.store, derivedCheckPath(viewer.organizationId), parseDerivedCheck);

/** What the functions found when they last looked for conversations that are kept no longer; null before the first time. */
export const retentionCheck = (viewer: Viewer) =>
  documentSource(viewer.store, retentionCheckPath(viewer.organizationId), parseRetentionCheck);

/** The legal hold of a chart; null where there is none. */
export const legalHold = (viewer: Viewer, chartId: string) =>
  documentSource(viewer.store, holdPath(viewer.organizationId, chartId), parseHold);

/** The audit trail, newest first, so many lines at a time. */
export const auditTrail = (viewer: Viewer, wanted: AuditWanted, limit: number = LIMITS.pageSize) =>
  pagedSource(
    viewer.store,
    {
      collection: collectionPath(viewer.organizationId, 'auditEvents'),
      filters: auditFilters(wanted),
      orderBy: [['at', 'desc']],
      limit,
    },
    parseAuditEvent,
  );

/** All that the filters let through, page by page and once: for a file. Rejects with a DataError. */
export async function* wholeAuditTrail(viewer: Viewer, wanted: AuditWanted) {
  const source = auditTrail(viewer, wanted, LIMITS.listLimit);
  let next: unknown;
  do {
    const page = await source.after(next);
    ({ next } = page);
    yield page;
  } while (next !== null);
}

function auditFilters({ actorId, action, chartId, from, until }: AuditWanted): readonly Filter[] {
  const filters: Filter[] = [];
  if (actorId !== null) filters.push(['actorId', '==', actorId]);
  if (action !== null) filters.push(['action', '==', action]);
  if (chartId !== null) filters.push(['about.chartId', '==', chartId]);
  if (from !== null) filters.push(['at', '>=', from]);
  if (until !== null) filters.push(['at', '<', until]);
  return filters;
}
