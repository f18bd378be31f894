import { isDeepStrictEqual } from 'node:util';
import { COLLECTIONS } from '@my-messages/domain/paths';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';

/** What is stored, each thing by its path. */
export type Everything = ReadonlyMap<string, unknown>;

/** Every document of every collection, and every account, but for since when its sessions count: an import ends all. */
export async function everythingIn(firestore: Firestore, auth: Auth): Promise<Everything> {
  const groups = await Promise.all(
    Object.values(COLLECTIONS).map((name) => firestore.collectionGroup(name).get()),
  );
  const { users } = await auth.listUsers();
  return new Map([
    ...groups.flatMap(({ docs }) => docs.map((each) => [each.ref.path, each.data()] as const)),
    ...users.map(({ uid, email, emailVerified, disabled, passwordHash, passwordSalt }) => {
      return [`accounts/${uid}`, { email, emailVerified, disabled, passwordHash, passwordSalt }] as const;
    }),
  ]);
}

/** What of everything is not as it was before, a line each, by path alone. */
export function changed(before: Everything, after: Everything): readonly string[] {
  return [
    ...[...before].flatMap(([path, was]) => {
      if (!after.has(path)) return [`${path}: gone`];
      return isDeepStrictEqual(after.get(path), was) ? [] : [`${path}: differs`];
    }),
    ...[...after.keys()].filter((path) => !before.has(path)).map((path) => `${path}: was not there`),
  ];
}
