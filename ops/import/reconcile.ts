import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import { chartPath, connectionId, connectionPath, memberPath } from '@my-messages/domain/paths';
import type { ExistingDocuments } from '../directory/document-store';
import type { ImportPlan } from './import-plan';
import type { Changes, Outcome } from './change';
import { ConnectionRoom } from './connection-room';
import type { PassedOverList } from './fhir/passed-over';
import { reconcileChart } from './reconcile-charts';
import {
  distinctConnections,
  endConnection,
  reconcileConnection,
  type ResolvedConnection,
} from './reconcile-connections';
import { pathsOfPerson, reconcilePerson, type PeopleContext } from './reconcile-people';
import type { ResolvedPerson } from './resolve-people';

export interface ReconcileContext extends PeopleContext {
  /** Where new charts are. */
  readonly locationId: string;
  /** Takes the charts to which somebody is not connected. */
  readonly passedOver: PassedOverList;
}

/** A bundle's plan whose people are resolved to accounts. */
export interface ResolvedPlan extends ImportPlan {
  readonly people: readonly ResolvedPerson[];
}

/** The documents that {@link reconcile} compares with: it must be given those that exist. */
export function pathsOfPlan(organizationId: string, plan: ResolvedPlan): string[] {
  const paths = [
    ...plan.people.flatMap((person) => pathsOfPerson(organizationId, person)),
    ...plan.charts.map(({ id }) => chartPath(organizationId, id)),
    ...resolvedConnections(plan).map(({ chartId, uid }) =>
      connectionPath(organizationId, connectionId(chartId, uid)),
    ),
  ];
  return [...new Set(paths)];
}

/**
 * Compares a plan with what the organization has: the documents to write, and what became of each person, chart and
 * connection. Pure, and settled: with the writes made, the same plan gives none, and with some of them made, the others.
 */
export function reconcile(
  context: ReconcileContext,
  plan: ResolvedPlan,
  existing: ExistingDocuments,
): Changes {
  const { organizationId, passedOver } = context;
  // As it will be: every later decision sees what the earlier ones write.
  const after = new Map(existing);
  const written = new Map<string, WholeWrite>();
  const outcomes: Outcome[] = [];
  const keep = (changes: Changes) => {
    for (const write of changes.writes) {
      written.set(write.path, write);
      if (write.data !== null) after.set(write.path, write.data);
    }
    outcomes.push(...changes.outcomes);
  };

  const standing = plan.people.filter(({ former }) => !former);
  const seen = new Set<string>();
  for (const person of standing) {
    // Of two records of one person the first speaks.
    if (!seen.has(person.uid)) keep(reconcilePerson(context, person, after));
    seen.add(person.uid);
  }
  const uids = new Map(plan.people.map(({ id, uid }) => [id, uid]));
  for (const chart of plan.charts) {
    const careTeam = chart.careTeam.flatMap((id) => uids.get(id) ?? []);
    keep(reconcileChart(context, chart, [...new Set(careTeam)], existing));
  }
  const members = new Map(
    standing.flatMap(({ uid }) => {
      const member = after.get(memberPath(organizationId, uid));
      return member === undefined ? [] : [[uid, member] as const];
    }),
  );
  const charts = new Map(plan.charts.map((chart) => [chart.id, chart]));
  const connections = distinctConnections(resolvedConnections(plan));
  const pathOf = ({ chartId, uid }: ResolvedConnection) =>
    connectionPath(organizationId, connectionId(chartId, uid));
  const room = new ConnectionRoom(organizationId, existing, new Set(connections.map(pathOf)));
  for (const connection of connections) {
    const chart = charts.get(connection.chartId);
    if (chart === undefined || !after.has(chartPath(organizationId, chart.id))) continue;
    if (connection.former || !room.isFull(connection.uid)) {
      keep(reconcileConnection(organizationId, connection, members, existing));
      if (!connection.former && after.has(pathOf(connection))) room.take(connection.uid);
    } else {
      passedOver.add('connection', chart.source, chart.source.path);
      if (chart.status === 'closed') keep(endConnection(organizationId, connection, existing));
    }
  }
  return { writes: [...written.values()], outcomes };
}

function resolvedConnections({ people, connections }: ResolvedPlan): ResolvedConnection[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return connections.flatMap(({ chartId, personId, relationship }) => {
    const person = byId.get(personId);
    return person === undefined ? [] : [{ chartId, uid: person.uid, relationship, former: person.former }];
  });
}
