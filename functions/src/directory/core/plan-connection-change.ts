import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { remove } from '@my-messages/domain/derived/document-write';
import { connectionOf } from '@my-messages/domain/directory/connection';
import { LIMITS } from '@my-messages/domain/limits';
import { connectionId, connectionPath } from '@my-messages/domain/paths';
import type { AdminFacts, AdminRequest, ChangeOf, Planned } from './admin-plan';

/** Plans to connect a portal user to a chart, or to change as what they are connected. */
export function planConnect(
  { organization }: AdminRequest,
  { chart, member, connections }: AdminFacts,
  { chartId, uid, relationship }: ChangeOf<'connect'>,
): Planned {
  if (chart === null || member === null) return 'missing';
  if (member.kind !== 'portal') return 'other-kind';
  const id = connectionId(chartId, uid);
  const existing = connections.find((connection) => connection.id === id);
  if (existing === undefined && connections.length >= LIMITS.connectionsPerPerson) return 'too-many';
  const write = connectionOf(organization.id, { chartId, relationship }, member);
  return {
    id: uid,
    writes: existing?.relationship === relationship ? [] : [write],
    mail: null,
    target: auditTarget.connection(id),
    detail: { chartId, uid, relationship },
  };
}

/** Plans to take a connection away; the person goes on reading their own conversations. */
export function planDisconnect(
  { organization }: AdminRequest,
  { connections }: AdminFacts,
  { chartId, uid }: ChangeOf<'disconnect'>,
): Planned {
  const id = connectionId(chartId, uid);
  if (!connections.some((connection) => connection.id === id)) return 'missing';
  return {
    id: uid,
    writes: [remove(connectionPath(organization.id, id))],
    mail: null,
    target: auditTarget.connection(id),
    detail: { chartId, uid },
  };
}
