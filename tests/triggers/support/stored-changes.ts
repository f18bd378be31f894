import { isDeepStrictEqual } from 'node:util';
import { organizationPath } from '@my-messages/domain/paths';
import { adminFirestore } from '../../support/admin';

type Fields = Readonly<Record<string, unknown>>;
type Stored = ReadonlyMap<string, Fields>;

/** Every document of an organization, its own too, by its path relative to it. */
async function storedDocuments(organizationId: string): Promise<Stored> {
  const own = adminFirestore().doc(organizationPath(organizationId));
  const collections = await own.listCollections();
  const snapshots = await Promise.all(collections.map((collection) => collection.get()));
  const stored = new Map<string, Fields>([['.', (await own.get()).data() ?? {}]]);
  for (const snapshot of snapshots.flatMap(({ docs }) => docs)) {
    stored.set(`${snapshot.ref.parent.id}/${snapshot.id}`, snapshot.data());
  }
  return stored;
}

/**
 * What a deed changes in an organization, by path: the fields that are new or other than before, or null for a
 * document that is gone.
 */
export async function storedChanges<Value>(
  organizationId: string,
  deed: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly changes: Readonly<Record<string, Fields | null>> }> {
  const before = await storedDocuments(organizationId);
  const value = await deed();
  const after = await storedDocuments(organizationId);
  const changes: Record<string, Fields | null> = {};
  for (const [path, fields] of after) {
    const old = before.get(path) ?? {};
    const changed = Object.entries(fields).filter(([name, field]) => !isDeepStrictEqual(field, old[name]));
    if (changed.length > 0) changes[path] = Object.fromEntries(changed);
  }
  for (const path of before.keys()) if (!after.has(path)) changes[path] = null;
  return { value, changes };
}
