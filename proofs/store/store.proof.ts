import type { StaffCardDoc } from '@my-messages/domain/documents/staff-card';
import type { Written } from '@my-messages/domain/documents/written';
import { chartPath, conversationPath, staffPath } from '@my-messages/domain/paths';
import { staffCardDoc } from '@my-messages/domain/testing/documents';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  create,
  remove,
  SERVER_TIME,
  update,
  type ServerTime,
  type StoreQuery,
} from '../../web/src/data/store/store';
import { inMemory, overTheSdk, type Filled } from './stores';

// The component tests stand on a store in memory: it does what the one over the SDK does, and so do these tests.
const notes = 'organizations/clinic/notes';
const all: StoreQuery = { collection: notes, filters: [], orderBy: [], limit: 10 };

describe.each([
  ['in memory', inMemory()],
  ['over the SDK', overTheSdk()],
])('a store %s', (_, kind) => {
  let filled: Filled;

  beforeEach(async () => {
    filled = await kind.empty();
  });

  afterAll(() => kind.close());

  const put = async (documents: Readonly<Record<string, object>>) => {
    for (const [id, data] of Object.entries(documents)) await filled.put(`${notes}/${id}`, data);
  };
  const ids = async (query: Partial<StoreQuery>) =>
    (await filled.store.getQuery({ ...all, ...query })).map(({ id }) => id);

  it('finds by what fields are, within maps and in lists, and nothing below or beside', async () => {
    await put({
      a: { kind: 'x', side: { open: true }, words: ['one', 'two'] },
      b: { kind: 'x', side: { open: false }, words: ['two'] },
      c: { kind: 'y' },
    });
    await filled.put(`${notes}/a/notes/below`, { kind: 'x' });
    await filled.put('organizations/other/notes/beside', { kind: 'x' });
    expect(await ids({ filters: [['kind', '==', 'x']] })).toEqual(['a', 'b']);
    expect(await ids({ filters: [['side.open', '==', true]] })).toEqual(['a']);
    expect(await ids({ filters: [['words', 'array-contains', 'two']] })).toEqual(['a', 'b']);
    expect(await ids({ filters: [['words', 'array-contains-any', ['one', 'six']]] })).toEqual(['a']);
    expect(
      await ids({
        filters: [
          ['kind', '==', 'x'],
          ['words', 'array-contains', 'one'],
        ],
      }),
    ).toEqual(['a']);
    expect(await ids({ filters: [['gone', '==', 'x']] })).toEqual([]);
  });

  it('orders by a field, what is equal by its id, and leaves out what has no such field', async () => {
    await put({ d: { name: 'ana' }, b: { name: 'zoe' }, c: { name: 'ana' }, none: {} });
    expect(await ids({ orderBy: [['name', 'asc']] })).toEqual(['c', 'd', 'b']);
    expect(await ids({ orderBy: [['name', 'desc']] })).toEqual(['b', 'd', 'c']);
    expect(await ids({})).toEqual(['b', 'c', 'd', 'none']);
  });

  it('finds by a range what has the field, and a value of the kind that is asked for', async () => {
    await put({ a: { name: 'ana' }, b: { name: 'bo' }, c: { name: 7 }, d: { name: null }, none: {} });
    const orderBy = [['name', 'asc']] as const;
    expect(await ids({ orderBy, filters: [['name', '>=', 'b']] })).toEqual(['b']);
    expect(await ids({ orderBy, filters: [['name', '<', 'b']] })).toEqual(['a']);
  });

  it('gives a page, and the one after it', async () => {
    await put({ a: { at: 3 }, b: { at: 2 }, c: { at: 2 }, d: { at: 1 } });
    const query: StoreQuery = { ...all, orderBy: [['at', 'desc']], limit: 2 };
    const first = await filled.store.getQuery(query);
    expect(first.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(await ids({ ...query, after: first.at(-1)?.cursor })).toEqual(['b', 'd']);
  });

  it('writes all of a batch: makes, changes single fields, and deletes', async () => {
    const card = staffPath('clinic', 'nurse');
    await filled.put(card, staffCardDoc());
    await filled.put(chartPath('clinic', 'old'), { label: 'Old' });
    const conversation = conversationPath('clinic', 'c');
    await filled.put(conversation, { portal: { seen: 1, unread: true }, subject: 'Visit' });
    await filled.store.commit([
      update(card, { title: 'Matron' }),
      update(conversation, { 'portal.seen': 2 }),
      remove(chartPath('clinic', 'old')),
      create(staffPath('clinic', 'new'), newCard),
    ]);
    expect((await filled.store.getDocument(card))?.data).toEqual({ ...staffCardDoc(), title: 'Matron' });
    expect((await filled.store.getDocument(conversation))?.data).toEqual({
      portal: { seen: 2, unread: true },
      subject: 'Visit',
    });
    expect(await filled.store.getDocument(chartPath('clinic', 'old'))).toBeNull();
    expect(await filled.store.getDocument(staffPath('clinic', 'new'))).toMatchObject({
      id: 'new',
      data: newCard,
    });
  });

  it('writes nothing of a batch that changes what is not there', async () => {
    const batch = [
      create(staffPath('clinic', 'new'), newCard),
      update(staffPath('clinic', 'gone'), { title: 'X' }),
    ];
    await expect(filled.store.commit(batch)).rejects.toMatchObject({ kind: 'missing' });
    expect(await filled.store.getDocument(staffPath('clinic', 'new'))).toBeNull();
    expect(await filled.store.getDocument(staffPath('clinic', 'gone'))).toBeNull();
  });

  it('puts a time where the server’s is asked for, within maps too', async () => {
    const conversation = conversationPath('clinic', 'c');
    await filled.put(conversation, { subject: 'Visit' });
    await filled.store.commit([
      update(conversation, { createdAt: SERVER_TIME, 'portal.paceAt': SERVER_TIME }),
    ]);
    const stored = await filled.store.getDocument(conversation);
    expect(stored?.data).not.toMatchObject({ createdAt: SERVER_TIME });
    expect(stored?.data).toMatchObject({ createdAt: anyTime, portal: { paceAt: anyTime } });
  });

  it('tells who watches a document, or a list, what is there, what others change, and no more after the end', async () => {
    const one = vi.fn();
    const list = vi.fn();
    const fail = vi.fn();
    const ends = [
      filled.store.watchDocument(`${notes}/a`, { next: one, fail }),
      filled.store.watchQuery({ ...all, filters: [['kind', '==', 'x']] }, { next: list, fail }),
    ];
    await vi.waitFor(() => {
      expect(one).toHaveBeenLastCalledWith(null);
      expect(list).toHaveBeenLastCalledWith([]);
    }, WAIT);
    await put({ a: { kind: 'x' }, b: { kind: 'y' } });
    await vi.waitFor(() => {
      expect(one).toHaveBeenLastCalledWith(
        expect.objectContaining({ id: 'a', data: { kind: 'x' }, pending: false }),
      );
      expect(list).toHaveBeenLastCalledWith([expect.objectContaining({ id: 'a' })]);
    }, WAIT);
    for (const end of ends) end();
    const told = one.mock.calls.length + list.mock.calls.length;
    await put({ a: { kind: 'x', more: true } });
    expect((await filled.store.getDocument(`${notes}/a`))?.data).toEqual({ kind: 'x', more: true });
    expect(one.mock.calls.length + list.mock.calls.length).toBe(told);
    expect(fail).not.toHaveBeenCalled();
  });

  it('gives new ids as the rules ask for them', () => {
    const made = [filled.store.newId(), filled.store.newId()];
    expect(new Set(made).size).toBe(2);
    for (const id of made) expect(id).toMatch(/^[A-Za-z0-9]{20}$/);
  });
});

const WAIT = { timeout: 30_000 };

const newCard: Written<StaffCardDoc, ServerTime> = { ...staffCardDoc(), title: 'New', away: null };

/** A stored time: milliseconds in memory, the SDK's own over it. */
const anyTime: unknown = {
  asymmetricMatch: (value: unknown) =>
    typeof value === 'number' ||
    (typeof value === 'object' &&
      value !== null &&
      'toMillis' in value &&
      typeof value.toMillis === 'function'),
  toString: () => 'a time',
};
