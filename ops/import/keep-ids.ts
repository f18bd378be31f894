import { chartPath, memberPath } from '@my-messages/domain/paths';
import type { ExistingDocuments } from '../directory/document-store';
import type { ImportPlan } from './import-plan';

/** The documents by which {@link keepIds} knows who and what is there. */
export function pathsOfIds(organizationId: string, { people, charts }: ImportPlan): string[] {
  return [
    ...people.flatMap(({ id, earlierId }) => [
      memberPath(organizationId, id),
      memberPath(organizationId, earlierId),
    ]),
    ...charts.flatMap(({ id, earlierId }) => [
      chartPath(organizationId, id),
      chartPath(organizationId, earlierId),
    ]),
  ];
}

/** The plan with the ids that people and charts have where they were imported before identifiers were minded. */
export function keepIds(organizationId: string, plan: ImportPlan, existing: ExistingDocuments): ImportPlan {
  const kept = (
    path: typeof memberPath | typeof chartPath,
    things: ImportPlan['people'] | ImportPlan['charts'],
  ) =>
    new Map(
      things.map(({ id, earlierId }) => {
        const has = (of: string) => existing.has(path(organizationId, of));
        return [id, !has(id) && has(earlierId) ? earlierId : id];
      }),
    );
  const people = kept(memberPath, plan.people);
  const charts = kept(chartPath, plan.charts);
  const person = (id: string) => people.get(id) ?? id;
  const chart = (id: string) => charts.get(id) ?? id;
  return {
    people: plan.people.map((planned) => ({ ...planned, id: person(planned.id) })),
    charts: plan.charts.map((planned) => ({
      ...planned,
      id: chart(planned.id),
      careTeam: planned.careTeam.map(person),
    })),
    connections: plan.connections.map(({ chartId, personId, relationship }) => ({
      chartId: chart(chartId),
      personId: person(personId),
      relationship,
    })),
  };
}
