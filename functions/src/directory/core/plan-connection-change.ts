import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { remove } from '@my-messages/domain/derived/document-write';
import { connectionOf } from '@my-messages/domain/directory/connection';
import { LIMITS } from '@my-messages/domain/limits';
import { connectionId, connectionPath } from '@my-messages/domain/paths';
import type { AdminFacts, AdminRequest, ChangeOf, Planned } from './admin-plan';

/** Plans to connect a portal user to a chart, or to change as what they are connected. */
export function planConnect(
  { organization }: AdminRequest,
  facts: AdminFacts,
  { chartId, uid, relationship }: ChangeOf<'connect'>,
): Planned {
  const { chart, member, connections } = facts;
  if (chart === null || member === null) return 'missing';
  if (member.kind !== 'portal') return 'other-kind';
  const id = connectionId(chartId, uid);
  const existing = connections.find((connection) => connection.id === id);
  if (existing === undefined && connections.length >= LIMITS.connectionsPerPerson) return 'too-many';
  if (existing?.relationship !== relationship && hasAnotherPatient(facts, uid)) return 'another-patient';
  const write = connectionOf(organization.id, { chartId, relationship }, member);
  return {
    id: uid,
    writes: existing?.relationship === relationship ? [] : [write],
    mail: null,
    target: auditTarget.connection(id),
    detail: { chartId, uid, relationship },
  };
}

/** Whether somebody else is the patient of the chart; asked where a change makes the person that. */
export const hasAnotherPatient = ({ patientIds }: AdminFacts, uid: string): boolean =>
  patientIds.some((id) => id !== uid);

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
