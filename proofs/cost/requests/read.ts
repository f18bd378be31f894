import { collectionPath, type OrganizationCollection } from '@my-messages/domain/paths';
import {
  collection,
  doc,
  getDocFromServer,
  getDocsFromServer,
  query,
  type QueryConstraint,
} from 'firebase/firestore';
import { CLINIC } from '../../rules/support/clinic';
import type { Asker, RequestKind } from '../request-kind';

/** The reading of one document; `name` says whose or which. */
export function fetches(
  name: string,
  collectionName: string,
  askers: readonly Asker[],
  path: (uid: string) => string,
): RequestKind {
  return {
    name: `read ${name}`,
    judgedBy: [{ collection: collectionName, operation: 'get' }],
    askers,
    send: (firestore, uid) => getDocFromServer(doc(firestore, path(uid))),
  };
}

type Below = `${string}/messages` | `${string}/drafts`;

/** A query over a collection of the clinic, or over the messages or drafts at a path of their own. */
export function lists(
  name: string,
  where: OrganizationCollection | ((uid: string) => Below),
  askers: readonly Asker[],
  what: (uid: string) => readonly QueryConstraint[],
): RequestKind {
  const pathFor = typeof where === 'string' ? () => collectionPath(CLINIC, where) : where;
  return {
    name: `list ${name}`,
    judgedBy: [{ collection: pathFor('').split('/').at(-1) ?? '', operation: 'list' }],
    askers,
    send: async (firestore, uid) => {
      const rows = await getDocsFromServer(query(collection(firestore, pathFor(uid)), ...what(uid)));
      if (rows.empty) throw new Error(`nothing to list: ${name}`);
    },
  };
}
