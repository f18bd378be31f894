import type { Store } from '../../../web/src/data/store/store';
import { CLINIC, PEOPLE } from '../../rules/support/clinic';
import { storeOver } from '../../support/store-over';
import type { Judged, RequestKind } from '../request-kind';
import { askedBy, firstAnswer } from './app-answers';
import { APP_READS, type AppRead } from './app-reads';

const sideOf = (uid: string) => (uid === PEOPLE.patient || uid === PEOPLE.stranger ? 'portal' : 'staff');

/** What the app reads, in its own words. */
export const READS: readonly RequestKind[] = await Promise.all(APP_READS.map(kindOf));

async function kindOf({ of, as, askers, ways }: AppRead): Promise<RequestKind> {
  const name = `${of}, ${as}`;
  const way = ways.at(-1);
  const [asker] = askers;
  if (way === undefined || asker === undefined) throw new Error(`nobody asks: ${name}`);
  const { paths, queries } = await askedBy(way, sideOf(asker.uid));
  const lists = queries.map(({ collection }) => collection);
  return {
    name,
    judgedBy: [...judged('get', paths, -2), ...judged('list', lists, -1)],
    askers,
    send: (firestore, uid) =>
      firstAnswer(
        way({ store: finding(storeOver(firestore)), organizationId: CLINIC, uid, side: sideOf(uid) }),
      ),
  };
}

function nameAt(path: readonly string[], place: number): string {
  const name = path.at(place) ?? '';
  return path.at(place - 2) === 'members' ? `members/${name}` : name;
}

/** Each collection once, of which the name stands in the paths at `place`. */
function judged(operation: Judged['operation'], paths: readonly string[], place: number): readonly Judged[] {
  const collections = new Set(paths.map((path) => nameAt(path.split('/'), place)));
  return [...collections].map((collection) => ({ collection, operation }));
}

/** A store in which every list has something: of an empty one the rules are asked nothing. */
function finding(store: Store): Store {
  const found = <Row>(rows: readonly Row[], collection: string) => {
    if (rows.length === 0) throw new Error(`nothing to list: ${collection}`);
    return rows;
  };
  return {
    ...store,
    watchQuery: (query, observer) =>
      store.watchQuery(query, {
        ...observer,
        next(rows) {
          observer.next(found(rows, query.collection));
        },
      }),
    getQuery: async (query) => found(await store.getQuery(query), query.collection),
  };
}
