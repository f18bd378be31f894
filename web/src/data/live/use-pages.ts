import { hashKey } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataError } from '../errors/data-error';
import type { Page, PagedSource } from './sources';
import { useLiveQuery } from './use-live-query';
import { useMore, type More } from './use-more';

/** What stands below the live page. */
interface Below<Row> {
  /** Of the list that these rows go on; those of another list are dropped. */
  readonly list: string;
  /** The live page as it was seen last. */
  readonly above: Page<Row> | undefined;
  readonly rows: readonly Row[];
  readonly unreadable: readonly DataError[];
  /** Null when there is nothing more; undefined until a page was fetched. */
  readonly next: unknown;
}

export interface Pages<Row> {
  /** Undefined while the first page is being loaded. */
  readonly rows: readonly Row[] | undefined;
  /** How many of them are kept current: those of the first page. */
  readonly live: number;
  /** Of the documents that could not be read. */
  readonly unreadable: readonly DataError[];
  readonly error: DataError | null;
  readonly retry: () => void;
  readonly more: More;
}

/**
 * A long list: the first page live, further ones once, as they are asked for; each row once, by its id. Another
 * source is another list, from its beginning; null is none yet.
 */
export function usePages<Row>(source: PagedSource<Row> | null, idOf: (row: Row) => string): Pages<Row> {
  const { data, error, retry } = useLiveQuery(source && source.first);
  const list = source === null ? '' : hashKey(source.first.queryKey);
  const [kept, keep] = useState<Below<Row>>(() => nothingBelow(list));
  const below = kept.list === list ? kept : nothingBelow<Row>(list);

  if (below !== kept || below.above !== data) {
    keep({ ...below, above: data, rows: [...pushedOut(below, data, idOf), ...below.rows] });
  }

  const next = below.next === undefined ? (data?.next ?? null) : below.next;
  const more = useMore(list, next !== null, async () => {
    const page = await source?.after(next);
    if (page === undefined) return;
    keep((now) => {
      if (now.list !== list) return now;
      const unreadable = [...now.unreadable, ...page.unreadable];
      return { ...now, rows: [...now.rows, ...page.rows], unreadable, next: page.next };
    });
  });

  return {
    rows: data && once([...data.rows, ...below.rows], idOf),
    live: data?.rows.length ?? 0,
    unreadable: [...(data?.unreadable ?? []), ...below.unreadable],
    error,
    retry,
    more,
  };
}

function nothingBelow<Row>(list: string): Below<Row> {
  return { list, above: undefined, rows: [], unreadable: [], next: undefined };
}

/**
 * The rows that others have pushed out at the end of the live page: they belong below it now, where what was fetched
 * goes on. Where a row was taken out of the list, the page ends with one that stood below it, or is not full.
 */
function pushedOut<Row>(
  { above, rows, next }: Below<Row>,
  now: Page<Row> | undefined,
  idOf: (row: Row) => string,
): readonly Row[] {
  const last = now?.rows.at(-1);
  if (above === undefined || now === undefined || last === undefined) return [];
  if (next === undefined || now.next === null) return [];
  if (rows.some((row) => idOf(row) === idOf(last))) return [];
  const still = new Set(now.rows.map(idOf));
  return above.rows.slice(above.rows.findLastIndex((row) => still.has(idOf(row))) + 1);
}

/** Each row where it comes first. */
function once<Row>(rows: readonly Row[], idOf: (row: Row) => string): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = idOf(row);
    return !seen.has(id) && seen.add(id);
  });
}
