import { LIMITS } from '@my-messages/domain/limits';
import {
  auditEventPath,
  chartPath,
  collectionPath,
  conversationPath,
  memberPath,
  messagesPath,
  organizationPath,
  ownAnswerPath,
  staffPath,
} from '@my-messages/domain/paths';
import { savedAnswerDoc } from '@my-messages/domain/testing/documents';
import {
  collection,
  doc,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  type Firestore,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHART, CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, reply, saw, start } from './support/send';

// Where the clinic wants a second factor of its staff, the password alone opens what leads to entering one, and no more. A
// session that was ended opens what says so.

const world = rulesWorld('proven-session');
const { patient, nurse, admin } = PEOPLE;

const withPassword = (uid: string) => world.as(uid);
const withBoth = (uid: string) => world.as(uid, 0, true);

const newest = (firestore: Firestore, path: string, by: string) =>
  getDocs(query(collection(firestore, path), orderBy(by, 'desc'), limit(LIMITS.pageSize)));

/** What staff do in My Messages, one of each kind. */
const WORK: readonly (readonly [
  what: string,
  uid: string,
  act: (firestore: Firestore) => Promise<unknown>,
])[] = [
  ['read a chart', nurse, (as) => getDoc(doc(as, chartPath(CLINIC, CHART)))],
  ['read a card', nurse, (as) => getDoc(doc(as, staffPath(CLINIC, nurse)))],
  ['read a conversation', nurse, (as) => getDoc(doc(as, conversationPath(CLINIC, CONVERSATION)))],
  ['read messages', nurse, (as) => newest(as, messagesPath(CLINIC, CONVERSATION), 'sentAt')],
  ['write', nurse, (as) => reply(as, 'staff', 1)],
  [
    'see a message',
    nurse,
    (as) => updateDoc(doc(as, conversationPath(CLINIC, CONVERSATION)), saw('staff', 1)),
  ],
  ['choose for themselves', nurse, (as) => updateDoc(doc(as, memberPath(CLINIC, nurse)), { country: 'GB' })],
  [
    'save an answer',
    nurse,
    (as) =>
      setDoc(doc(as, ownAnswerPath(CLINIC, nurse, 'answer00000000000001')), {
        ...savedAnswerDoc(),
        savedAt: serverTimestamp(),
      }),
  ],
  ['read who did what', admin, (as) => newest(as, collectionPath(CLINIC, 'auditEvents'), 'at')],
  ['read of a person', admin, (as) => getDoc(doc(as, memberPath(CLINIC, patient)))],
];

beforeEach(async () => {
  await start(withPassword(patient), 'portal');
  await world.set(auditEventPath(CLINIC, 'line'), { at: 1 });
});

const need = async (uid: string, needsSecondFactor: unknown) => {
  await world.update(memberPath(CLINIC, uid), { needsSecondFactor });
};

describe('staff who need a second factor', () => {
  it.each(WORK)('%s with one alone', async (_what, uid, act) => {
    await need(uid, true);
    await refused(act(withPassword(uid)));
    await act(withBoth(uid));
  });

  it.each(WORK)('%s by their password where none is needed', async (_what, uid, act) => {
    await need(uid, false);
    await act(withPassword(uid));
  });

  it('are let in by nothing that merely looks like an answer', async () => {
    await need(nurse, 'no');
    await refused(getDoc(doc(withPassword(nurse), staffPath(CLINIC, nurse))));
  });

  it('read before whether they need it, and of which clinic', async () => {
    await need(nurse, true);
    for (const path of [memberPath(CLINIC, nurse), organizationPath(CLINIC)])
      expect((await getDoc(doc(withPassword(nurse), path))).exists()).toBe(true);
  });

  it('do not say themselves that they need none', async () => {
    await need(nurse, true);
    for (const firestore of [withPassword(nurse), withBoth(nurse)])
      await refused(updateDoc(doc(firestore, memberPath(CLINIC, nurse)), { needsSecondFactor: false }));
  });
});

it('whoever is written to is not asked for it', async () => {
  await need(nurse, true);
  await reply(withPassword(patient), 'portal', 2);
});

describe('whoever ended their sessions', () => {
  const MINUTES_AGO = 10;
  const before = (uid: string) => world.as(uid, MINUTES_AGO);
  const end = (uid: string, sessionsFrom: Date) => world.update(memberPath(CLINIC, uid), { sessionsFrom });

  let minutesAgo = MINUTES_AGO;
  /** A new connection of somebody, and when they signed in, which its token says in whole seconds. */
  function signedIn(uid: string) {
    for (;;) {
      minutesAgo += 1;
      const second = Math.floor(Date.now() / 1000);
      const firestore = world.as(uid, minutesAgo);
      if (Math.floor(Date.now() / 1000) === second)
        return { firestore, since: (second - minutesAgo * 60) * 1000 };
    }
  }

  it.each(WORK)('%s in one that was begun since', async (_what, uid, act) => {
    await end(uid, new Date(Date.now() - 60_000));
    await refused(act(before(uid)));
    await act(withPassword(uid));
  });

  it('as a portal user reads nothing and writes nothing in one of before', async () => {
    await end(patient, new Date(Date.now() - 60_000));
    await refused(getDoc(doc(before(patient), conversationPath(CLINIC, CONVERSATION))));
    await refused(reply(before(patient), 'portal', 2));
    await reply(withPassword(patient), 'portal', 2);
  });

  it('is let in by one that was begun in the very second, and by none of the second before', async () => {
    const { firestore, since } = signedIn(nurse);
    const card = () => getDoc(doc(firestore, staffPath(CLINIC, nurse)));
    await end(nurse, new Date(since));
    await card();
    await end(nurse, new Date(since + 1000));
    await refused(card());
  });

  it('reads in one of before that it was ended, and does not take that back', async () => {
    await end(nurse, new Date());
    const own = doc(before(nurse), memberPath(CLINIC, nurse));
    expect((await getDoc(own)).get('sessionsFrom')).toBeDefined();
    for (const sessionsFrom of [null, new Date(0)]) await refused(updateDoc(own, { sessionsFrom }));
    await refused(updateDoc(doc(withPassword(nurse), memberPath(CLINIC, nurse)), { sessionsFrom: null }));
  });
});
