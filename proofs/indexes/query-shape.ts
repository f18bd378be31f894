/** What of a query decides which index it needs. */
export interface QueryShape {
  /** The name of the collection; with `group` all of that name, wherever they are. */
  readonly collection: string;
  readonly group: boolean;
  readonly equal: readonly string[];
  readonly contains: readonly string[];
  readonly ranges: readonly string[];
  readonly orderBy: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** The fields that an aggregate adds up; counting needs none. */
  readonly sums: readonly string[];
}

type Filter = readonly [field: string, operator: string, value: unknown];

/** Which fields are filtered how; throws for an operator whose need is not known here. */
export function filterFields(filters: readonly Filter[]): Pick<QueryShape, 'equal' | 'contains' | 'ranges'> {
  const of = (...operators: readonly string[]) => [
    ...new Set(filters.filter(([, operator]) => operators.includes(operator)).map(([field]) => field)),
  ];
  const unknown = filters.find(([, operator]) => ![...EQUAL, ...CONTAINS, ...RANGES].includes(operator));
  if (unknown !== undefined) throw new Error(`which index does "${unknown[1]}" need?`);
  return { equal: of(...EQUAL), contains: of(...CONTAINS), ranges: of(...RANGES) };
}

/** One of several values is asked for by as many queries, each with its own value. */
const EQUAL = ['==', 'in'];
/** Both go by the same index. */
const CONTAINS = ['array-contains', 'array-contains-any'];
const RANGES = ['<', '<=', '>', '>='];

/** "charts where careTeamIds contains, order by sortName asc". */
export function queryInWords(query: QueryShape): string {
  const { equal, contains, ranges, orderBy, sums } = query;
  const filters = [
    ...equal.map((field) => `${field} equals`),
    ...contains.map((field) => `${field} contains`),
    ...ranges.map((field) => `${field} in a range`),
  ];
  return [
    `${query.collection}${query.group ? ' everywhere' : ''}`,
    ...(filters.length > 0 ? [`where ${filters.join(', ')}`] : []),
    ...(orderBy.length > 0 ? [`order by ${orderBy.map((order) => order.join(' ')).join(', ')}`] : []),
    ...(sums.length > 0 ? [`sum of ${sums.join(', ')}`] : []),
  ].join(' ');
}

/** What a function of the product asked the database. */
export interface Asked {
  readonly name: string;
  readonly queries: readonly QueryShape[];
}
