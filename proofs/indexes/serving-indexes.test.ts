import { describe, expect, it } from 'vitest';
import { indexInWords, parseIndexes } from './index-file';
import type { QueryShape } from './query-shape';
import { servingIndexes } from './serving-indexes';

const anything: QueryShape = {
  collection: 'notes',
  group: false,
  equal: [],
  contains: [],
  ranges: [],
  orderBy: [],
  sums: [],
};

/** "a asc, tags contains" as the file has it. */
const composite = (fields: string, queryScope = 'COLLECTION') => ({
  collectionGroup: 'notes',
  queryScope,
  fields: fields.split(', ').map((field) => {
    const [fieldPath = '', mode] = field.split(' ');
    if (mode === 'contains') return { fieldPath, arrayConfig: 'CONTAINS' };
    return { fieldPath, order: mode === 'asc' ? 'ASCENDING' : 'DESCENDING' };
  }),
});

const exempt = (fieldPath: string) => ({ collectionGroup: 'notes', fieldPath, indexes: [] });

/** What serves the query where the file has these composite indexes and exemptions; null for nothing. */
function served(query: Partial<QueryShape>, fields: readonly string[], exempted: readonly string[] = []) {
  const file = { indexes: fields.map((each) => composite(each)), fieldOverrides: exempted.map(exempt) };
  const serving = servingIndexes({ ...anything, ...query }, parseIndexes(file));
  return serving && serving.map((index) => indexInWords(index).replace('notes: ', ''));
}

describe('servingIndexes', () => {
  it.each<[string, Partial<QueryShape>]>([
    ['everything', {}],
    ['one equality', { equal: ['a'] }],
    ['equalities, by merging', { equal: ['a', 'b', 'c'] }],
    ['an element and equalities', { contains: ['tags'], equal: ['a'] }],
    ['an order', { orderBy: [['at', 'desc']] }],
    ['a range, sorted by itself', { ranges: ['at'] }],
    ['a range in the order of its field', { ranges: ['at'], orderBy: [['at', 'desc']] }],
    ['a sum over everything', { sums: ['a'] }],
  ])('needs no composite index for %s', (_what, query) => {
    expect(served(query, [])).toEqual([]);
    expect(served(query, ['a asc, b asc', 'tags contains, at desc'])).toEqual([]);
  });

  it.each<[string, Partial<QueryShape>, string]>([
    ['an equality and an order', { equal: ['a'], orderBy: [['at', 'desc']] }, 'a asc, at desc'],
    ['read from its other end', { equal: ['a'], orderBy: [['at', 'asc']] }, 'a asc, at desc'],
    ['an equality and a range', { equal: ['a'], ranges: ['at'] }, 'a desc, at asc'],
    ['equalities in any order', { equal: ['a', 'b'], orderBy: [['at', 'asc']] }, 'b asc, a asc, at asc'],
    ['an element and an order', { contains: ['tags'], orderBy: [['at', 'asc']] }, 'tags contains, at asc'],
    [
      'two orders',
      {
        orderBy: [
          ['a', 'asc'],
          ['b', 'desc'],
        ],
      },
      'a desc, b asc',
    ],
    ['sums in any order', { equal: ['a'], sums: ['x', 'y'] }, 'a asc, y asc, x asc'],
  ])('needs one for %s', (_what, query, index) => {
    expect(served(query, [])).toBeNull();
    expect(served(query, [index])).toEqual([index]);
  });

  it.each<[string, Partial<QueryShape>, string]>([
    ['another order', { equal: ['a'], orderBy: [['at', 'desc']] }, 'a asc, on desc'],
    [
      'orders turned apart',
      {
        orderBy: [
          ['a', 'asc'],
          ['b', 'desc'],
        ],
      },
      'a asc, b asc',
    ],
    ['a field too many', { equal: ['a'], orderBy: [['at', 'desc']] }, 'a asc, b asc, at desc'],
    ['a field too few', { equal: ['a', 'b'], orderBy: [['at', 'desc']] }, 'a asc, at desc'],
    ['an element for a value', { equal: ['tags'], orderBy: [['at', 'asc']] }, 'tags contains, at asc'],
    ['the order first', { equal: ['a'], orderBy: [['at', 'desc']] }, 'at desc, a asc'],
    ['one of two sums', { equal: ['a'], sums: ['x', 'y'] }, 'a asc, x asc'],
  ])('is not served by one with %s', (_what, query, index) => {
    expect(served(query, [index])).toBeNull();
  });

  it('depends on no merging of composite indexes', () => {
    const query: Partial<QueryShape> = { equal: ['a', 'b'], orderBy: [['at', 'desc']] };
    expect(served(query, ['a asc, at desc', 'b asc, at desc'])).toBeNull();
    expect(served(query, ['a asc, at desc', 'a asc, b asc, at desc'])).toEqual(['a asc, b asc, at desc']);
  });

  it('finds no automatic index of an exempt field', () => {
    expect(served({ equal: ['a'] }, [], ['a'])).toBeNull();
    expect(served({ equal: ['a', 'b'] }, [], ['a'])).toBeNull();
    expect(served({ orderBy: [['a', 'asc']] }, [], ['a'])).toBeNull();
    expect(served({ contains: ['tags'], equal: ['a'] }, ['tags contains, a asc'], ['tags'])).toEqual([
      'tags contains, a asc',
    ]);
  });

  it('keeps the collections of a name everywhere apart from one of them', () => {
    const everywhere = parseIndexes({
      indexes: [composite('a asc, at desc', 'COLLECTION_GROUP')],
      fieldOverrides: [],
    });
    const query: QueryShape = { ...anything, equal: ['a'], orderBy: [['at', 'desc']] };
    expect(servingIndexes(query, everywhere)).toBeNull();
    expect(servingIndexes({ ...query, group: true }, everywhere)).toHaveLength(1);
    expect(servingIndexes({ ...anything, equal: ['a'], group: true }, everywhere)).toBeNull();
    expect(servingIndexes({ ...anything, group: true }, everywhere)).toEqual([]);
  });
});
