import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MemoryStore } from '../testing/memory-store';
import { LiveContext } from './live-context';
import { LiveStore } from './live-store';
import { pagedSource } from './sources';
import { usePages } from './use-pages';

let store: MemoryStore;
let live: LiveStore;

beforeEach(() => {
  store = new MemoryStore();
  live = new LiveStore();
});

afterEach(() => {
  cleanup();
  live.closeAll();
});

/** By then the source has spoken, and whoever looks was told. */
const soon = (change: () => void = () => undefined) =>
  act(async () => {
    change();
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });
const add = (...names: readonly string[]) =>
  soon(() => {
    for (const name of names) store.set(`names/${name}`, { name });
  });
const remove = (name: string) =>
  soon(() => {
    store.remove(`names/${name}`);
  });

const source = (collection: string) =>
  pagedSource(store, { collection, filters: [], orderBy: [['name', 'asc']], limit: 3 }, (id, data) => ({
    id,
    data,
  }));

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <LiveContext value={live}>{children}</LiveContext>
);

/** A list by name, three on a page: what it shows, and how it goes on. */
async function list() {
  const { result, rerender } = renderHook(({ of }) => usePages(source(of), ({ id }) => id), {
    wrapper,
    initialProps: { of: 'names' },
  });
  await soon();
  return {
    shows: () => result.current.rows?.map(({ id }) => id).join(''),
    pages: () => result.current,
    more: () =>
      soon(() => {
        result.current.more.show();
      }),
    change: (of: string) => {
      rerender({ of });
    },
  };
}

it('shows one page, and the next when it is asked for, until there is none', async () => {
  await add('b', 'd', 'f', 'h');
  const { shows, pages, more } = await list();
  expect([shows(), pages().live, pages().more.exist]).toEqual(['bdf', 3, true]);
  await more();
  expect([shows(), pages().live, pages().more.exist]).toEqual(['bdfh', 3, false]);
});

it('says why a page did not come, keeps what is there, and asks again', async () => {
  await add('b', 'd', 'f', 'h');
  const { shows, pages, more } = await list();
  store.forbid('names');
  await more();
  expect(pages().more).toMatchObject({ exist: true, loading: false, error: { kind: 'forbidden' } });
  store.allow('names');
  await more();
  expect([shows(), pages().more.error]).toEqual(['bdfh', null]);
});

it.each([
  ['above all others', 'a', 'abdfhj'],
  ['among them', 'c', 'bcdfhj'],
  ['as the last of the page', 'e', 'bdefhj'],
])('loses none that one that is new pushes out: %s', async (_, added, shown) => {
  await add('b', 'd', 'f', 'h', 'j');
  const { shows, more } = await list();
  await more();
  await add(added);
  expect(shows()).toBe(shown);
});

it('keeps all of a page that is new as a whole', async () => {
  await add('d', 'f', 'h', 'j');
  const { shows, more } = await list();
  await more();
  await soon(() => {
    for (const name of ['a', 'b', 'c']) store.set(`names/${name}`, { name });
  });
  expect(shows()).toBe('abcdfhj');
});

it.each(['b', 'd', 'f'])(
  'shows none that was taken out, also where others come after it: %s',
  async (gone) => {
    await add('b', 'd', 'f', 'h', 'j');
    const { shows, more } = await list();
    await more();
    await remove(gone);
    expect(shows()).toBe('bdfhj'.replace(gone, ''));
  },
);

it('shows none that was taken out at the end of a page behind which there is nothing', async () => {
  await add('b', 'd', 'f');
  const { shows, more } = await list();
  await more();
  await remove('f');
  expect(shows()).toBe('bd');
});

it('drops a page that comes when one looks at another list, which begins anew', async () => {
  await add('b', 'd', 'f', 'h');
  const { shows, pages, change } = await list();
  await soon(() => {
    for (const name of ['k', 'l', 'm', 'n']) store.set(`others/${name}`, { name });
    pages().more.show();
    change('others');
  });
  expect([shows(), pages().more.loading]).toEqual(['klm', false]);
  await soon(() => {
    change('names');
  });
  expect(shows()).toBe('bdf');
});
