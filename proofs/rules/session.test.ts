import { LIMITS } from '@my-messages/domain/limits';
import {
  collectionPath,
  conversationPath,
  memberPath,
  organizationPath,
  unreadTotalsPath,
  userPath,
} from '@my-messages/domain/paths';
import {
  collection,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  updateDoc,
  where,
  type Firestore,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, reply, saw, start } from './support/send';

const world = rulesWorld('session');
const { patient, nurse, admin } = PEOPLE;

const get = (firestore: Firestore, path: string) => getDoc(doc(firestore, path));
const conversation = (firestore: Firestore) => doc(firestore, conversationPath(CLINIC, CONVERSATION));

/** One request of each condition that asks who somebody is. */
const REQUESTS: readonly (readonly [string, string, (firestore: Firestore) => Promise<unknown>])[] = [
  ['read their account', patient, (firestore) => get(firestore, userPath(patient))],
  ['read their organization', patient, (firestore) => get(firestore, organizationPath(CLINIC))],
  ['read their membership', patient, (firestore) => get(firestore, memberPath(CLINIC, patient))],
  ['read their totals', patient, (firestore) => get(firestore, unreadTotalsPath(CLINIC, patient))],
  ['read of others, as a Super Admin', admin, (firestore) => get(firestore, memberPath(CLINIC, patient))],
  [
    'list their conversations',
    patient,
    (firestore) =>
      getDocs(
        query(
          collection(firestore, collectionPath(CLINIC, 'conversations')),
          where('portalUserId', '==', patient),
          limit(1),
        ),
      ),
  ],
  [
    'choose where they are',
    patient,
    (firestore) => updateDoc(doc(firestore, memberPath(CLINIC, patient)), { country: 'GB' }),
  ],
  [
    'begin a conversation',
    patient,
    (firestore) => start(firestore, 'portal', { conversationId: 'conversation00000002' }),
  ],
  ['answer', nurse, (firestore) => reply(firestore, 'staff', 1)],
  [
    'archive',
    nurse,
    (firestore) =>
      updateDoc(conversation(firestore), {
        ...saw('staff', 1),
        'staff.archived': true,
      }),
  ],
];

describe.each(REQUESTS)('to %s', (_what, uid, ask) => {
  it('a session lasts so many hours, and no longer', async () => {
    await start(world.as(patient));
    const minutes = LIMITS.sessionHours * 60;
    await refused(ask(world.as(uid, minutes + 5)));
    await expect(ask(world.as(uid, minutes - 5))).resolves.not.toThrow();
  });
});
