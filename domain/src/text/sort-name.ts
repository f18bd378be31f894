import { fold } from '../search/tokens';

/** A name as lists are ordered by it and looked through from its beginning: without case and accents. */
export function sortName(name: string): string {
  return fold(name).trim();
}
