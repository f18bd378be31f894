import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';

/** Everything that a query finds, page by page; none is empty. */
export async function* inPages(query: Query, size: number): AsyncGenerator<readonly QueryDocumentSnapshot[]> {
  let last: QueryDocumentSnapshot | undefined;
  do {
    const { docs } = await (last === undefined ? query : query.startAfter(last)).limit(size).get();
    if (docs.length > 0) yield docs;
    last = docs.length < size ? undefined : docs.at(-1);
  } while (last !== undefined);
}
