import type { Firestore } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { askedByServer } from './asked-by-server';
import { askedByWeb } from './asked-by-web';
import { indexInWords, projectIndexes, type Indexes } from './index-file';
import { type Asked, queryInWords } from './query-shape';
import { allQuerySites } from './query-sites';
import { servingIndexes } from './serving-indexes';

// The functions open the database by themselves: they are given one that keeps what it is asked, and an Auth in which
// everybody has an account.
const opened = vi.hoisted(() => ({ firestore: vi.fn<() => Firestore>() }));
vi.mock('../../functions/src/platform/store/admin-app', () => ({
  firestore: opened.firestore,
  auth: () => ({
    getUser: () => Promise.resolve({ disabled: false }),
    updateUser: () => Promise.resolve(),
    revokeRefreshTokens: () => Promise.resolve(),
  }),
}));

const indexes = projectIndexes();
let asked: readonly Asked[];

beforeAll(async () => {
  const byServer = await askedByServer((firestore) => opened.firestore.mockReturnValue(firestore));
  asked = [...(await askedByWeb()), ...byServer];
});

describe('every query', () => {
  it('is among those that are held against the indexes', () => {
    const names = allQuerySites().map((site) => site.split(': ').at(-1));
    expect([...new Set(asked.map(({ name }) => name))].sort()).toEqual(names.sort());
    expect(asked.filter(({ queries }) => queries.length === 0)).toEqual([]);
  });

  it('has its index', () => {
    const different = new Set(allQueries().map(queryInWords));
    process.stdout.write(
      `queries: ${String(different.size)} different ones of ${String(asked.length)} functions; ` +
        `composite indexes: ${String(indexes.composite.length)}\n`,
    );
    expect(unserved(indexes)).toEqual([]);
  });

  it.each(indexes.composite.map((index) => [indexInWords(index), index] as const))(
    'would be seen to miss its index, were there no %s',
    (_words, index) => {
      const composite = indexes.composite.filter((other) => other !== index);
      expect(unserved({ ...indexes, composite })).not.toEqual([]);
    },
  );
});

it.each(indexes.named.map((index) => [indexInWords(index), index] as const))(
  'a query would be seen to miss its index, were there no %s',
  (_words, { collection, group, fields: [[field] = ['']] }) => {
    const without: Indexes = {
      ...indexes,
      automatic: (other, path) =>
        indexes
          .automatic(other, path)
          .filter((each) => other !== collection || !isWithin(path, field) || each.group !== group),
    };
    expect(unserved(without)).not.toEqual([]);
  },
);

it('no query is sorted by an automatic index that is read from its other end', () => {
  const sorted = allQueries().filter(
    (query) => query.orderBy.length > 0 && servingIndexes(query, indexes)?.length === 0,
  );
  const turned = sorted.filter(({ collection, group, orderBy: [[field, direction] = ['', '']] }) => {
    const automatic = indexes.automatic(collection, field).filter((index) => index.group === group);
    return !automatic.some(({ fields: [indexed] }) => indexed?.[1] === direction);
  });
  expect(turned.map(queryInWords)).toEqual([]);
  expect(sorted).not.toEqual([]);
});

it('every composite index serves a query', () => {
  const serving = new Set(allQueries().flatMap((query) => servingIndexes(query, indexes) ?? []));
  expect(indexes.composite.filter((index) => !serving.has(index)).map(indexInWords)).toEqual([]);
});

const isWithin = (path: string, field: string) => path === field || path.startsWith(`${field}.`);

const allQueries = () => asked.flatMap(({ queries }) => queries);

/** The queries that none of the indexes answers, in words, each once. */
function unserved(given: Indexes): readonly string[] {
  const without = allQueries().filter((query) => servingIndexes(query, given) === null);
  return [...new Set(without.map(queryInWords))];
}
