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
import type { Asker, RequestKind } from '../../../tools/rules-cost/request-kind';

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

/** A query over a collection of the clinic, or over the messages at a path of their own. */
export function lists(
  name: string,
  where: OrganizationCollection | `${string}/messages`,
  askers: readonly Asker[],
  what: (uid: string) => readonly QueryConstraint[],
): RequestKind {
  const path = isMessages(where) ? where : collectionPath(CLINIC, where);
  return {
    name: `list ${name}`,
    judgedBy: [{ collection: path.split('/').at(-1) ?? '', operation: 'list' }],
    askers,
    send: async (firestore, uid) => {
      const rows = await getDocsFromServer(query(collection(firestore, path), ...what(uid)));
      if (rows.empty) throw new Error(`nothing to list: ${name}`);
    },
  };
}

const isMessages = (path: string): path is `${string}/messages` => path.endsWith('/messages');
