import type { Case, Change, Query } from '../model/request';
import { PEOPLE } from '../world/people';
import type { Places } from '../world/places';
import { say } from './values';

const OTHER_COLLECTIONS = [
  ...['members', 'staff', 'charts', 'connections', 'inboxes', 'conversations', 'messages', 'searchEntries'],
  ...['auditEvents', 'problems', 'checks', 'drafts', 'mail'],
];

/** Another query: other limits, conditions, orders and collections. */
export function queries(places: Places, { asker, request }: Case): Change[] {
  if (request.kind === 'list-documents') return [pageSize(51), pageSize(300), pageSize(1)];
  if (request.kind !== 'query' && request.kind !== 'aggregate') return [];
  const { where, orderBy, collection } = request.query;
  const own = asker?.uid ?? '';
  return [
    ...[null, 1, 49, 50, 51, 1000].map((limit) =>
      edit(`limit ${String(limit)}`, (query) => ({ ...query, limit })),
    ),
    ...where.map((condition) =>
      edit(`without ${condition[0]}`, ({ where: all, ...query }) => ({
        ...query,
        where: all.filter(([field]) => field !== condition[0]),
      })),
    ),
    ...where.flatMap(([field, operator, value]) => [
      ...othersIn(places, own, value).map((other) => condition(field, operator, other)),
      ...(value === own ? otherOperators(field, value, places.uid('gail')) : []),
    ]),
    ...(orderBy.length > 0 ? [edit('unordered', (query) => ({ ...query, orderBy: [] }))] : []),
    ...(request.kind === 'query'
      ? [edit('ordered otherwise', (query) => ({ ...query, orderBy: [['__name__', 'asc']] }))]
      : []),
    ...OTHER_COLLECTIONS.filter((other) => other !== collection).map((other) =>
      edit(`of ${other}`, (query) => ({ ...query, collection: other })),
    ),
  ];
}

function othersIn(places: Places, own: string, value: unknown): string[] {
  if (value === own)
    return PEOPLE.slice(0, 12)
      .map(({ name }) => places.uid(name))
      .filter((uid) => uid !== own);
  return value === 'open' || value === 'bay' ? ['second', 'other', 'nowhere'] : [];
}

function otherOperators(field: string, own: string, another: string): Change[] {
  return [
    condition(field, 'in', [own, another]),
    condition(field, '>=', own),
    condition(field, '<=', own),
    condition(field, '!=', another),
    condition(field === 'staffId' ? 'portalUserId' : 'staffId', '!=', own, field),
  ];
}

type Condition = Query['where'][number];

/** Another condition in the place of the one on a field. */
function condition(field: string, operator: Condition[1], value: Condition[2], inPlaceOf = field): Change {
  return edit(`${field} ${operator} ${say(value)} for ${inPlaceOf}`, (query) => ({
    ...query,
    where: query.where.map((each) => (each[0] === inPlaceOf ? [field, operator, value] : each)),
  }));
}

const edit = (name: string, make: (query: Query) => Query): Change => ({
  name,
  apply: (original) => {
    const { request } = original;
    return request.kind === 'query' || request.kind === 'aggregate'
      ? { ...original, request: { ...request, query: make(request.query) } }
      : null;
  },
});

const pageSize = (size: number): Change => ({
  name: `pages of ${String(size)}`,
  apply: (original) =>
    original.request.kind === 'list-documents'
      ? { ...original, request: { ...original.request, pageSize: size } }
      : null,
});
