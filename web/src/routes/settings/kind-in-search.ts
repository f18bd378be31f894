import type { Member } from '@my-messages/domain/documents/member';

/** Which kind of people an address asks for: `?kind=staff`, else portal users. */
export function kindInSearch(search: URLSearchParams): Member['kind'] {
  return search.get('kind') === 'staff' ? 'staff' : 'portal';
}
