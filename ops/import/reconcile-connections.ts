import { copiedToConnection } from '@my-messages/domain/derived/derive-member';
import { remove } from '@my-messages/domain/derived/document-write';
import { connectionOf } from '@my-messages/domain/directory/connection';
import { parseConnection } from '@my-messages/domain/documents/connection';
import type { Relationship } from '@my-messages/domain/documents/document';
import { parseMember } from '@my-messages/domain/documents/member';
import { chartPath, connectionId, connectionPath, memberPath } from '@my-messages/domain/paths';
import type { ExistingDocuments } from '../directory/document-store';
import { changeOf, type Change, type Changes } from './change';

/** A connection of a person whose uid is known. */
export interface ResolvedConnection {
  readonly chartId: string;
  readonly uid: string;
  readonly relationship: Relationship;
  readonly former: boolean;
}

/** Who is several things to a patient is connected once, as the first of these. */
const ORDER: readonly Relationship[] = ['self', 'guardian', 'guarantor'];

/** One connection for each chart and person; one that stands goes before one that has ended. */
export function distinctConnections(connections: readonly ResolvedConnection[]): ResolvedConnection[] {
  const rank = ({ former, relationship }: ResolvedConnection) =>
    (former ? ORDER.length : 0) + ORDER.indexOf(relationship);
  const first = new Map<string, ResolvedConnection>();
  for (const connection of [...connections].sort((a, b) => rank(a) - rank(b))) {
    const id = connectionId(connection.chartId, connection.uid);
    if (!first.has(id)) first.set(id, connection);
  }
  return [...first.values()];
}

/**
 * What a connection becomes; `members` are the portal users' memberships as they will be, by uid. Between a chart and a
 * person who were both there before, none is made: whoever took it away meant it. The relationship that the clinic
 * has given stays. One that has ended goes.
 */
export function reconcileConnection(
  organizationId: string,
  { chartId, uid, relationship, former }: ResolvedConnection,
  members: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  existing: ExistingDocuments,
): Changes {
  const id = connectionId(chartId, uid);
  const path = connectionPath(organizationId, id);
  const stored = existing.get(path);
  const as = (change: Change, writes: Changes['writes']): Changes => ({
    writes,
    outcomes: [{ of: 'connections', id, change }],
  });
  const member = members.get(uid);
  if (former || member === undefined) return endConnection(organizationId, { chartId, uid }, existing);
  const parsed = parseMember(uid, member);
  if (stored === undefined) {
    const bothThere =
      existing.has(chartPath(organizationId, chartId)) && existing.has(memberPath(organizationId, uid));
    if (bothThere) return { writes: [], outcomes: [] };
    return as('new', [connectionOf(organizationId, { chartId, relationship }, parsed)]);
  }
  const writes = changeOf(path, stored, parseConnection(id, stored), copiedToConnection(parsed));
  return as(writes.length === 0 ? 'unchanged' : 'changed', writes);
}

/** Takes a connection away where there is one. */
export function endConnection(
  organizationId: string,
  { chartId, uid }: Pick<ResolvedConnection, 'chartId' | 'uid'>,
  existing: ExistingDocuments,
): Changes {
  const id = connectionId(chartId, uid);
  const path = connectionPath(organizationId, id);
  if (!existing.has(path)) return { writes: [], outcomes: [] };
  return { writes: [remove(path)], outcomes: [{ of: 'connections', id, change: 'changed' }] };
}
