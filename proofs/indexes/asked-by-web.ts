import { SIDES } from '@my-messages/domain/side';
import type { StoreQuery } from '../../web/src/data/store/store';
import { askedBy } from '../cost/requests/app-answers';
import { APP_READS } from '../cost/requests/app-reads';
import { type Asked, filterFields, type QueryShape } from './query-shape';

/** What the app's queries are, by running the code that makes them, from both sides. */
export async function askedByWeb(): Promise<readonly Asked[]> {
  const asked = APP_READS.map(async ({ of, ways }) => {
    const recorded = await Promise.all(ways.flatMap((way) => SIDES.map((side) => askedBy(way, side))));
    return { name: of, queries: recorded.flatMap(({ queries }) => queries.map(shapeOf)) };
  });
  // The others read documents by their paths.
  return (await Promise.all(asked)).filter(({ queries }) => queries.length > 0);
}

function shapeOf({ collection, filters, orderBy }: StoreQuery): QueryShape {
  return {
    collection: collection.split('/').at(-1) ?? '',
    group: false,
    ...filterFields(filters),
    orderBy,
    sums: [],
  };
}
