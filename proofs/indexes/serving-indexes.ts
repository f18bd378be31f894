import type { FieldMode, Index, Indexes } from './index-file';
import type { QueryShape } from './query-shape';

/**
 * The composite indexes each of which answers a query; none where the automatic ones do. Null where no index does, and
 * the query would fail.
 *
 * An index can answer a query when it begins with the fields that the query holds to a value, in any order, and goes
 * on with exactly those by which the result is sorted or added up. Automatic ones are merged where several fields are
 * held to a value and nothing is sorted. Firestore can merge composite ones too, but does not say that it does where
 * there is a range, so nothing is to depend on it.
 */
export function servingIndexes(query: QueryShape, indexes: Indexes): readonly Index[] | null {
  const held = new Map<string, 'equal' | 'contains'>([
    ...query.equal.map((field) => [field, 'equal'] as const),
    ...query.contains.map((field) => [field, 'contains'] as const),
  ]);
  const endings = endingsOf(query);
  // Every document in the order of its name, which needs no index.
  if (held.size === 0 && endings.some((ending) => ending.length === 0)) return [];

  const fields = new Set([...held.keys(), ...endings.flat().map(([field]) => field)]);
  const automatic = [...fields]
    .flatMap((field) => indexes.automatic(query.collection, field))
    .filter(({ group }) => group === query.group);
  const merged = endings.some((ending) => {
    const fitting = automatic.filter((index) => fits(index, held, ending));
    return (
      fitting.length > 0 && [...held.keys()].every((field) => fitting.some((index) => has(index, field)))
    );
  });
  if (merged) return [];

  const answering = indexes.composite
    .filter(({ collection, group }) => collection === query.collection && group === query.group)
    .filter((index) => [...held.keys()].every((field) => has(index, field)))
    .filter((index) => endings.some((ending) => fits(index, held, ending)));
  return answering.length > 0 ? answering : null;
}

type Ending = readonly (readonly [field: string, mode: FieldMode])[];

/** What an index may end with: the order of the result, read from either end; or the added fields in any order. */
function endingsOf({ orderBy, ranges, sums }: QueryShape): readonly Ending[] {
  const [, last = 'asc'] = orderBy.at(-1) ?? [];
  const unsorted = ranges.filter((field) => !orderBy.some(([sorted]) => sorted === field));
  const sorted: Ending = [...orderBy, ...unsorted.toSorted().map((field) => [field, last] as const)];
  const added = sums.filter((field) => !sorted.some(([other]) => other === field));
  return permutations(added).flatMap((order) => {
    const ending: Ending = [...sorted, ...order.map((field) => [field, last] as const)];
    return ending.length === 0
      ? [ending]
      : [ending, ending.map(([field, mode]) => [field, opposite(mode)] as const)];
  });
}

const opposite = (mode: FieldMode): FieldMode => (mode === 'asc' ? 'desc' : 'asc');

function permutations(fields: readonly string[]): readonly (readonly string[])[] {
  if (fields.length === 0) return [[]];
  return fields.flatMap((first) =>
    permutations(fields.filter((field) => field !== first)).map((rest) => [first, ...rest]),
  );
}

function fits({ fields }: Index, held: ReadonlyMap<string, 'equal' | 'contains'>, ending: Ending): boolean {
  const start = fields.length - ending.length;
  if (start < 0) return false;
  return fields.every(([field, mode], place) => {
    const end = ending[place - start];
    if (end !== undefined) return end[0] === field && end[1] === mode;
    return held.get(field) === (mode === 'contains' ? 'contains' : 'equal');
  });
}

const has = ({ fields }: Index, field: string) => fields.some(([other]) => other === field);
