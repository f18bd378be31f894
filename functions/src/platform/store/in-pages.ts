import type { DocumentReference, Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';

/** Everything that a query finds, page by page; none is empty. */
export async function* inPages(query: Query, size: number): AsyncGenerator<readonly QueryDocumentSnapshot[]> {
  let last: QueryDocumentSnapshot | undefined;
  do {
    const { docs } = await (last === undefined ? query : query.startAfter(last)).limit(size).get();
    if (docs.length > 0) yield docs;
    last = docs.length < size ? undefined : docs.at(-1);
  } while (last !== undefined);
}

/** So many of what a query finds, behind a document of it; null for the first of all. */
export async function pageBehind(
  all: Query,
  after: DocumentReference | null,
  size: number,
): Promise<readonly QueryDocumentSnapshot[]> {
  const rest = after === null ? all : all.startAfter(await after.get());
  return (await rest.limit(size).get()).docs;
}

/** The id of the document behind which the next page begins; null where a page was the last. */
export const nextOf = (page: readonly QueryDocumentSnapshot[], size: number): string | null =>
  page.length < size ? null : (page.at(-1)?.id ?? null);
