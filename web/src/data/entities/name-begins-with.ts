import { NameSearch } from '@my-messages/domain/text/name-fields';
import { sortName } from '@my-messages/domain/text/sort-name';
import { filtered, type PagedSource } from '../live/sources';
import type { Filter } from '../store/store';

/**
 * The filters on `sortName` for names that begin as somebody types it, whatever its case and accents; none for
 * nothing typed. They go with the order by `sortName`.
 */
export function nameBeginsWith(typed: string): readonly Filter[] {
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
  return filtered(found, typed, ({ nameTokens }) => search.finds(nameTokens));
}
