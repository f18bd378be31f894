import { NameSearch } from '@my-messages/domain/text/name-fields';
import { sortName } from '@my-messages/domain/text/sort-name';
import { shaped, type PagedSource } from '../live/sources';
import type { Filter, StoreQuery } from '../store/store';

/** In which order lists of names stand. */
export const BY_NAME = [['sortName', 'asc']] as const;

/**
 * The filters on `sortName` for names that begin as somebody types it, whatever its case and accents; none for
 * nothing typed. They go with the order by `sortName`.
 */
function nameBeginsWith(typed: string): readonly Filter[] {
  const start = sortName(typed);
  if (start === '') return [];
  // U+F8FF sorts behind every letter that a folded name can go on with.
  return [
    ['sortName', '>=', start],
    ['sortName', '<', `${start}\uf8ff`],
  ];
}

/**
 * A list by `sortName` of those of whose name somebody types the beginnings of some words, in any order. The server
 * looks for one of the words, the browser for the others in what it finds. One letter is looked for at the beginning
 * of the name alone.
 */
export function namedSource<Row extends { readonly nameTokens: readonly string[] }>(
  typed: string,
  list: (filters: readonly Filter[]) => PagedSource<Row>,
): PagedSource<Row> {
  const search = new NameSearch(typed);
  const { token } = search;
  if (token === null) return list(nameBeginsWith(typed));
  const found = list([['nameTokens', 'array-contains', token]]);
  return shaped(found, typed, (rows) => rows.filter(({ nameTokens }) => search.finds(nameTokens)));
}

/**
 * The same where an array is asked for already, in charts: every word is looked for by its key, and what is found comes
 * in no order, so that each page is put into order here. Few charts are left by then.
 */
export function namedAmong<Row extends { readonly nameTokens: readonly string[]; readonly sortName: string }>(
  typed: string,
  list: (filters: readonly Filter[], orderBy: StoreQuery['orderBy']) => PagedSource<Row>,
): PagedSource<Row> {
  const search = new NameSearch(typed);
  if (search.token === null) return list(nameBeginsWith(typed), BY_NAME);
  const keys = search.tokens.map((token): Filter => [`nameKeys.${token}`, '==', true]);
  return shaped(list(keys, []), typed, (rows) =>
    rows
      .filter(({ nameTokens }) => search.finds(nameTokens))
      .toSorted((a, b) => (a.sortName < b.sortName ? -1 : 1)),
  );
}
