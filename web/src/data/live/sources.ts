import type { Store, StoredDocument, StoreQuery } from '../store/store';
import type { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import type { LiveSource } from './live-source';

/** One document, parsed; null while it does not exist. What cannot be parsed ends the subscription as an error. */
export function documentSource<Value>(
  store: Store,
  path: string,
  parse: (id: string, data: unknown, pending: boolean) => Value,
): LiveSource<Value | null> {
  return {
    queryKey: ['document', path],
    subscribe: (observer) =>
      store.watchDocument(path, {
        fail: (error) => {
          observer.fail(error);
        },
        next: (document) => {
          const parsed = attempt(() => (document === null ? null : parseStored(document, parse)));
          if (parsed.ok) observer.next(parsed.value);
          else observer.fail(toDataError(parsed.cause));
        },
      }),
  };
}

/** The rows of one page, and where the next page goes on; null where this page was the last. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** An error for each document that could not be read: one that is malformed costs its own row, never the others. */
  readonly unreadable: readonly DataError[];
  readonly next: unknown;
}

/** One page of a list, live. */
export function pageSource<Row>(
  store: Store,
  query: StoreQuery,
  parse: (id: string, data: unknown, pending: boolean) => Row,
): LiveSource<Page<Row>> {
  return {
    queryKey: ['list', query.collection, query.filters, query.orderBy, query.limit],
    subscribe: (observer) => {
      const parseOnce = remembering(parse);
      return store.watchQuery(query, {
        fail: (error) => {
          observer.fail(error);
        },
        next: (documents) => {
          observer.next(toPage(query, documents, parseOnce));
        },
      });
    },
  };
}

/** One page of a list, once, from the server. */
export async function fetchPage<Row>(
  store: Store,
  query: StoreQuery,
  parse: (id: string, data: unknown, pending: boolean) => Row,
): Promise<Page<Row>> {
  return toPage(query, await store.getQuery(query), (document) => parseStored(document, parse));
}

/** A long list: its first page live, and the page after a cursor, once. */
export interface PagedSource<Row> {
  readonly first: LiveSource<Page<Row>>;
  after(cursor: unknown): Promise<Page<Row>>;
}

/** All pages of a list, from the query of its first. */
export function pagedSource<Row>(
  store: Store,
  query: StoreQuery,
  parse: (id: string, data: unknown, pending: boolean) => Row,
): PagedSource<Row> {
  return {
    first: pageSource(store, query, parse),
    after: (cursor) => fetchPage(store, { ...query, after: cursor }, parse),
  };
}

/**
 * A list of which each page is made into another: rows left out that the server cannot tell apart, or put in order.
 * `key` names what is wanted.
 */
export function shaped<Row>(
  source: PagedSource<Row>,
  key: string,
  shape: (rows: readonly Row[]) => readonly Row[],
): PagedSource<Row> {
  const kept = (page: Page<Row>): Page<Row> => ({ ...page, rows: shape(page.rows) });
  return {
    first: {
      queryKey: [...source.first.queryKey, key],
      subscribe: (observer) =>
        source.first.subscribe({
          fail: (error) => {
            observer.fail(error);
          },
          next: (page) => {
            observer.next(kept(page));
          },
        }),
    },
    after: async (cursor) => kept(await source.after(cursor)),
  };
}

function toPage<Row>(
  query: StoreQuery,
  documents: readonly StoredDocument[],
  parse: (document: StoredDocument) => Row,
): Page<Row> {
  return {
    ...rowsOf(documents, parse),
    next: documents.length < query.limit ? null : (documents.at(-1)?.cursor ?? null),
  };
}

/** The documents of a page that can be read, and an error for each that cannot. */
export function rowsOf<Stored, Row>(
  documents: readonly Stored[],
  parse: (document: Stored) => Row,
): Omit<Page<Row>, 'next'> {
  const parsed = documents.map((document) => attempt(() => parse(document)));
  return {
    rows: parsed.flatMap((row) => (row.ok ? [row.value] : [])),
    unreadable: parsed.flatMap((row) => (row.ok ? [] : [toDataError(row.cause)])),
  };
}

/** Parses each document once: of one that has not changed it gives the same row, which then is not drawn anew. */
function remembering<Row>(parse: (id: string, data: unknown, pending: boolean) => Row) {
  const rows = new WeakMap<StoredDocument, { readonly row: Row }>();
  return (document: StoredDocument): Row => {
    const known = rows.get(document) ?? { row: parseStored(document, parse) };
    rows.set(document, known);
    return known.row;
  };
}

function parseStored<Value>(
  document: StoredDocument,
  parse: (id: string, data: unknown, pending: boolean) => Value,
): Value {
  return parse(document.id, document.data, document.pending);
}

type Attempt<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly cause: unknown };

function attempt<Value>(act: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: act() };
  } catch (cause) {
    return { ok: false, cause };
  }
}
