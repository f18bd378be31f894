import type { Asker, NamedCase, Query, Request } from '../model/request';
import type { Places } from '../world/places';

export const as = (places: Places, name: string, claims: Readonly<Record<string, unknown>> = {}): Asker => ({
  uid: places.uid(name),
  claims,
});

/** A case with nothing changed beforehand. */
export const plain = (name: string, asker: Asker, request: Request): NamedCase => ({
  name,
  asker,
  request,
  given: [],
});

/** A query of one collection of an organization; what is left out asks for the first 25. */
export function queryIn(
  places: Places,
  organization: string,
  collection: string,
  rest: Partial<Query> = {},
): Query {
  return {
    parent: `organizations/${places.organization(organization)}`,
    collection,
    group: false,
    where: [],
    orderBy: [],
    limit: 25,
    ...rest,
  };
}
