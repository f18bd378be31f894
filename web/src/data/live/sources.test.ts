import { expect, it } from 'vitest';
import type { Observer, StoredDocument, StoreQuery } from '../store/store';
import { MemoryStore } from '../testing/memory-store';
import { pageSource, type Page } from './sources';

const QUERY: StoreQuery = { collection: 'names', filters: [], orderBy: [], limit: 3 };

const stored = (id: string, name: unknown): StoredDocument => ({
  id,
  data: { name },
  pending: false,
  cursor: id,
});

function parse(id: string, data: unknown) {
  if (typeof data !== 'object' || data === null || !('name' in data) || typeof data.name !== 'string')
    throw new Error('no name');
  return { id, name: data.name };
}

it('of a document that has not changed gives the same row, and of one that has another', () => {
  let store: Observer<readonly StoredDocument[]> | undefined;
  const speaking = new MemoryStore();
  speaking.watchQuery = (_query, observer) => {
    store = observer;
    return () => undefined;
  };
  const pages: Page<{ id: string; name: string }>[] = [];
  pageSource(speaking, QUERY, parse).subscribe({ next: (page) => pages.push(page), fail: () => undefined });
  const kept = stored('a', 'Ana');
  const malformed = stored('c', null);
  store?.next([kept, stored('b', 'Bo'), malformed]);
  store?.next([kept, stored('b', 'Bob'), malformed]);
  const [before, after] = pages;
  expect(after?.rows).toEqual([
    { id: 'a', name: 'Ana' },
    { id: 'b', name: 'Bob' },
  ]);
  expect(after?.rows[0]).toBe(before?.rows[0]);
  expect(after?.rows[1]).not.toBe(before?.rows[1]);
  expect([before?.unreadable.length, after?.unreadable.length]).toEqual([1, 1]);
});
