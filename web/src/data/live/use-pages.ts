import { hashKey } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import type { Page, PagedSource } from './sources';
import { useLiveQuery } from './use-live-query';

interface Later<Row> {
  /** Of the list that these pages go on; those of another list are dropped. */
  readonly list: string;
  /** The first page as it was seen last. */
  readonly first: Page<Row> | undefined;
  readonly rows: readonly Row[];
  readonly unreadable: readonly DataError[];
  /** Null when there is nothing more; undefined until a page was fetched. */
  readonly next: unknown;
  readonly loading: boolean;
  readonly error: DataError | null;
}

export interface Pages<Row> {
  /** Undefined while the first page is being loaded. */
  readonly rows: readonly Row[] | undefined;
  /** Of the documents that could not be read. */
  readonly unreadable: readonly DataError[];
  readonly error: DataError | null;
  readonly retry: () => void;
  readonly more: {
    readonly exist: boolean;
    readonly loading: boolean;
    readonly error: DataError | null;
    readonly show: () => void;
  };
}

/**
 * A long list: the first page live, further ones once, as they are asked for; each row once, by its id. Another
 * source is another list, from its beginning; null is none yet.
 */
export function usePages<Row>(source: PagedSource<Row> | null, idOf: (row: Row) => string): Pages<Row> {
  const { data, error, retry } = useLiveQuery(source && source.first);
  const list = source === null ? '' : hashKey(source.first.queryKey);
  const [state, setLater] = useState<Later<Row>>(() => nothingLater(list));
  const later = state.list === list ? state : nothingLater<Row>(list);

  if (later !== state || later.first !== data) {
    // What the live page pushes out at its end belongs under it, where the fetched pages go on.
    const dropped =
      later.next === undefined || later.first === undefined || data === undefined
        ? []
        : endWithout(later.first.rows, new Set(data.rows.map(idOf)), idOf);
    setLater({ ...later, first: data, rows: [...dropped, ...later.rows] });
  }

  const next = later.next === undefined ? (data?.next ?? null) : later.next;

  async function showMore() {
    if (source === null || later.loading || next === null) return;
    const change = (changed: (now: Later<Row>) => Partial<Later<Row>>) => {
      setLater((now) => (now.list === list ? { ...now, ...changed(now) } : now));
    };
    change(() => ({ loading: true, error: null }));
    try {
      const page = await source.after(next);
      change((now) => ({
        rows: [...now.rows, ...page.rows],
        unreadable: [...now.unreadable, ...page.unreadable],
        next: page.next,
        loading: false,
      }));
    } catch (cause) {
      change(() => ({ loading: false, error: toDataError(cause) }));
    }
  }

  return {
    rows: data && once([...data.rows, ...later.rows], idOf),
    unreadable: [...(data?.unreadable ?? []), ...later.unreadable],
    error,
    retry,
    more: { exist: next !== null, loading: later.loading, error: later.error, show: () => void showMore() },
  };
}

function nothingLater<Row>(list: string): Later<Row> {
  return { list, first: undefined, rows: [], unreadable: [], next: undefined, loading: false, error: null };
}

/** The rows at the end of a page that are none of `still`. */
function endWithout<Row>(
  rows: readonly Row[],
  still: ReadonlySet<string>,
  idOf: (row: Row) => string,
): readonly Row[] {
  return rows.slice(rows.findLastIndex((row) => still.has(idOf(row))) + 1);
}

/** Each row where it comes first. */
function once<Row>(rows: readonly Row[], idOf: (row: Row) => string): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = idOf(row);
    return !seen.has(id) && seen.add(id);
  });
}
