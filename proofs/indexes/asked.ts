import type { QueryShape } from './query-shape';

/** What a function of the product asked the database. */
export interface Asked {
  readonly name: string;
  readonly queries: readonly QueryShape[];
}
