import { sortName } from '@my-messages/domain/text/sort-name';
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
