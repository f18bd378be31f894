import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, searchEntryPath } from '@my-messages/domain/paths';
import { conversationEntryDoc, messageEntryDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { firestoreSearch, type SearchService } from './search';

let store: MemoryStore;
let viewer: Viewer;
let search: SearchService;
let asked: MockInstance<MemoryStore['getQuery']>;

beforeEach(() => {
  store = new MemoryStore();
  viewer = { store, organizationId: 'clinic', uid: 'ana', side: 'portal' };
  search = firestoreSearch(viewer);
  asked = vi.spyOn(store, 'getQuery');
});

/** So many messages, the first the newest; `body` by how old they are. */
function messages(count: number, body: (age: number) => string) {
  for (let age = 0; age < count; age += 1) {
    const entry = messageEntryDoc({ messageId: `m${age}`, at: 1000 - age, body: body(age) });
    store.set(searchEntryPath('clinic', `c_m${age}`), entry);
  }
}

const bodies = (page: { readonly rows: readonly { readonly body: string }[] }) =>
  page.rows.map(({ body }) => body);

describe('one word', () => {
  it('finds its beginning and nothing of another kind or of others, newest first', async () => {
    messages(2, (age) => `Bloody ${age}`);
    store.set(searchEntryPath('clinic', 'c'), conversationEntryDoc({ subject: 'Blood test' }));
    store.set(searchEntryPath('clinic', 'x'), messageEntryDoc({ portalUserId: 'else', body: 'Blood' }));
    store.set(searchEntryPath('clinic', 'y'), messageEntryDoc({ body: 'Pre-blo odd' }));
    expect(bodies(await search.messages(['blood']))).toEqual(['Bloody 0', 'Bloody 1']);
    const found = await search.conversations(['blood']);
    expect(found.rows.map(({ subject }) => subject)).toEqual(['Blood test']);
  });

  it('reads one page with one query, and goes on by cursor', async () => {
    messages(30, (age) => `Blood ${age}`);
    const first = await search.messages(['blood']);
    expect(first).toMatchObject({ looked: LIMITS.pageSize });
    expect(first.rows).toHaveLength(LIMITS.pageSize);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenLastCalledWith({
      collection: collectionPath('clinic', 'searchEntries'),
      filters: [
        ['portalUserId', '==', 'ana'],
        ['kind', '==', 'message'],
        ['tokens', 'array-contains', 'blood'],
      ],
      orderBy: [['at', 'desc']],
      limit: LIMITS.pageSize,
      // Without its tokens, which are most of an entry.
      fields: expect.not.arrayContaining(['tokens']) as unknown,
    });
    const second = await search.messages(['blood'], first.next);
    expect(bodies(second)).toEqual([25, 26, 27, 28, 29].map((age) => `Blood ${age}`));
    expect(second.next).toBeNull();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('that is longer than what is stored of it finds only itself', async () => {
    messages(2, (age) => (age === 0 ? 'Hypercholesterolemia' : 'Hypercholesterolaemia'));
    expect(bodies(await search.messages(['hypercholesterole']))).toEqual(['Hypercholesterolemia']);
  });
});

it.each([
  [
    'a run, joined and by its parts',
    'Blöod-test',
    ['blood-test'],
    ['array-contains-any', ['bloodtest', 'blood']],
  ],
  ['a word of a script without spaces', '明日の予約', ['明日の予約'], ['array-contains', '明日']],
] as const)('asks for %s', async (_what, body, words, [operator, value]) => {
  messages(1, () => body);
  expect(bodies(await search.messages(words))).toEqual([body]);
  expect(asked.mock.lastCall?.[0].filters).toContainEqual(['tokens', operator, value]);
});

describe('several words', () => {
  it('must all match; the longest is what the server is asked for', async () => {
    messages(3, (age) => ['Blood test', 'Blood', 'Test of blood'][age] ?? '');
    expect(bodies(await search.messages(['test', 'blood']))).toEqual(['Blood test', 'Test of blood']);
    expect(asked.mock.lastCall?.[0].filters).toContainEqual([
      'tokens',
      'array-contains-any',
      ['blood', '~blood'],
    ]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('may be in a name and in the text, and never all in names', async () => {
    const names = { portalUserName: 'Siobhán O’Brien' };
    const entry = messageEntryDoc({ ...names, body: 'sio five after archive' });
    store.set(searchEntryPath('clinic', 'c_m'), entry);
    expect(bodies(await search.messages(['siobhan', 'five']))).toEqual(['sio five after archive']);
    expect((await search.messages(['siobhan', 'obrien'])).rows).toEqual([]);
    expect((await search.messages(['siobhan'])).rows).toEqual([]);
  });

  it('look through at most four pages at a time, and go on from there', async () => {
    messages(120, (age) => (age === 110 ? 'Blood test' : 'Blood'));
    const first = await search.messages(['test', 'blood']);
    expect(first).toMatchObject({ rows: [], looked: 4 * LIMITS.pageSize });
    expect(asked).toHaveBeenCalledTimes(4);
    const second = await search.messages(['test', 'blood'], first.next);
    expect(bodies(second)).toEqual(['Blood test']);
    expect(second).toMatchObject({ looked: 20, next: null });
  });

  it('stop when enough was found', async () => {
    messages(100, () => 'Blood test');
    await search.messages(['test', 'blood']);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

it('asks nothing without a word', async () => {
  expect(await search.messages([])).toEqual({ rows: [], unreadable: [], looked: 0, next: null });
  expect(asked).not.toHaveBeenCalled();
});

it('rejects with what is wrong', async () => {
  store.forbid(collectionPath('clinic', 'searchEntries'));
  await expect(search.messages(['blood'])).rejects.toMatchObject({ kind: 'forbidden' });
});
