import type { DocumentSnapshot, Firestore, Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { StoredDocument } from './finding';

const PAGE = 100;
/** So many questions are asked at once, where each document has one of its own. */
const AT_ONCE = 20;

/** The documents of a query, page by page, in the order of their names or what the query says. */
export async function* pagesOf(query: Query): AsyncGenerator<readonly QueryDocumentSnapshot[]> {
  let last: QueryDocumentSnapshot | undefined;
  for (;;) {
    const { docs } = await (last === undefined ? query : query.startAfter(last)).limit(PAGE).get();
    if (docs.length > 0) yield docs;
    if (docs.length < PAGE) return;
    last = docs.at(-1);
  }
}

/** Asks a question of each, not too many at once; the answers in order. */
export async function forEachOf<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(ask))));
  }
  return answers;
}

/** The stored documents at the paths, by path; null where there is none. */
export async function storedAt(firestore: Firestore, paths: readonly string[]) {
  const snapshots = await readAll(firestore, paths);
  return (path: string): StoredDocument | null => {
    const snapshot = snapshots.get(path);
    return snapshot === undefined ? null : storedOf(snapshot);
  };
}

/** Which of the documents are there. */
export async function existing(firestore: Firestore, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const snapshots = await readAll(firestore, paths, []);
  return new Set([...snapshots.values()].filter(({ exists }) => exists).map(({ ref }) => ref.path));
}

export function storedOf(snapshot: DocumentSnapshot): StoredDocument | null {
  const data = snapshot.data();
  return data === undefined || snapshot.updateTime === undefined
    ? null
    : { data, writtenAt: snapshot.updateTime };
}

async function readAll(firestore: Firestore, paths: readonly string[], fieldMask?: string[]) {
  const references = [...new Set(paths)].map((path) => firestore.doc(path));
  if (references.length === 0) return new Map<string, DocumentSnapshot>();
  const snapshots = await firestore.getAll(
    ...references,
    ...(fieldMask === undefined ? [] : [{ fieldMask }]),
  );
  return new Map(snapshots.map((snapshot) => [snapshot.ref.path, snapshot]));
}
