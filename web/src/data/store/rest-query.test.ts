import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentsOf } from './rest-access';
import { restQuery } from './rest-query';
import type { StoreQuery } from './store';

const DOCUMENTS = documentsOf('demo-clinic');
const QUERY: StoreQuery = {
  collection: 'organizations/a/searchEntries',
  filters: [
    ['staffId', '==', 'nora'],
    ['tokens', 'array-contains-any', ['blood', '~blood']],
  ],
  orderBy: [['at', 'desc']],
  limit: 2,
};
const AT = '2026-01-15T12:00:00.123456Z';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Asks a server that says this. */
function asking(...answers: readonly (Response | Error)[]) {
  const fetched = vi.fn<typeof fetch>();
  for (const answer of answers) {
    if (answer instanceof Error) fetched.mockRejectedValueOnce(answer);
    else fetched.mockResolvedValueOnce(answer);
  }
  vi.stubGlobal('fetch', fetched);
  const ask = restQuery({
    origin: 'http://127.0.0.1:1/',
    documents: DOCUMENTS,
    headers: () => Promise.resolve({ authorization: 'Bearer token' }),
  });
  return {
    ask: (query: Partial<StoreQuery> = {}) => ask({ ...QUERY, ...query }, ['body', 'at']),
    sent: (): unknown => JSON.parse(fetched.mock.lastCall?.[1]?.body as string),
    fetched,
  };
}

const row = (id: string, fields: object) => ({
  document: { name: `${DOCUMENTS}/organizations/a/searchEntries/${id}`, fields },
  readTime: AT,
});
const says = (...rows: readonly object[]) => Response.json(rows);
const refuses = (status: string) => Response.json([{ error: { code: 400, status } }], { status: 400 });

describe('a query for some fields', () => {
  it('is asked as the person who is signed in, for these fields alone, in order and then by name', async () => {
    const { ask, sent, fetched } = asking(says({ readTime: AT }));
    expect(await ask()).toEqual([]);
    expect(fetched.mock.lastCall?.[0]).toBe(
      `http://127.0.0.1:1/v1/${DOCUMENTS}/organizations/a:runQuery?prettyPrint=false`,
    );
    expect(fetched.mock.lastCall?.[1]?.headers).toMatchObject({ authorization: 'Bearer token' });
    expect(sent()).toEqual({
      structuredQuery: {
        select: { fields: [{ fieldPath: 'body' }, { fieldPath: 'at' }] },
        from: [{ collectionId: 'searchEntries' }],
        where: {
          compositeFilter: {
            op: 'AND',
            filters: [
              {
                fieldFilter: { field: { fieldPath: 'staffId' }, op: 'EQUAL', value: { stringValue: 'nora' } },
              },
              {
                fieldFilter: {
                  field: { fieldPath: 'tokens' },
                  op: 'ARRAY_CONTAINS_ANY',
                  value: { arrayValue: { values: [{ stringValue: 'blood' }, { stringValue: '~blood' }] } },
                },
              },
            ],
          },
        },
        orderBy: [
          { field: { fieldPath: 'at' }, direction: 'DESCENDING' },
          { field: { fieldPath: '__name__' }, direction: 'DESCENDING' },
        ],
        limit: 2,
      },
    });
  });

  it('gives what is stored as the SDK gives it, and goes on behind the last row, to the microsecond', async () => {
    const first = says(row('c_m', { body: { stringValue: 'Blood' }, at: { timestampValue: AT } }));
    const { ask, sent } = asking(first, says());
    const [found] = await ask();
    expect(found).toMatchObject({ id: 'c_m', pending: false, data: { body: 'Blood' } });
    const { at } = found?.data as { readonly at: { toMillis(): number } };
    expect(at.toMillis()).toBe(Date.parse('2026-01-15T12:00:00.123Z'));
    await ask({ after: found?.cursor });
    expect(sent()).toMatchObject({
      structuredQuery: {
        startAt: {
          values: [
            { timestampValue: AT },
            { referenceValue: `${DOCUMENTS}/organizations/a/searchEntries/c_m` },
          ],
          before: false,
        },
      },
    });
  });

  it.each([
    ['PERMISSION_DENIED', 'forbidden'],
    ['UNAUTHENTICATED', 'signed-out'],
    ['RESOURCE_EXHAUSTED', 'busy'],
    ['UNAVAILABLE', 'offline'],
    ['NEW_STATUS', 'unexpected'],
  ])('that is refused as %s says so as every other', async (status, kind) => {
    await expect(asking(refuses(status)).ask()).rejects.toMatchObject({ kind });
  });

  it('that nobody answers has no connection', async () => {
    await expect(asking(new TypeError('fetch failed')).ask()).rejects.toMatchObject({ kind: 'offline' });
  });

  it('costs a row of a kind that is not known that row alone', async () => {
    const { ask } = asking(
      says(row('x', { body: { bytesValue: '' } }), row('y', { body: { stringValue: 'Y' } })),
    );
    expect((await ask()).map(({ data }) => data)).toEqual([{ body: { bytesValue: '' } }, { body: 'Y' }]);
  });
});
