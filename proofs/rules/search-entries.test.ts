import { collectionPath, memberPath, searchEntryPath } from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { personField } from '@my-messages/domain/side';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getCountFromServer,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  setDoc,
  where,
  type Firestore,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('search');
const { patient, guardian, stranger, nurse, doctor, admin, noMember, abroad } = PEOPLE;
const ENTRY = 'conversation00000001_message0000000000001';
const own = searchEntryPath(CLINIC, ENTRY);

const entry = (portalUserId: string, staffId: string) => ({
  kind: 'message',
  portalUserId,
  staffId,
  tokens: ['can', 'canary'],
  at: 1,
});

beforeEach(async () => {
  await world.set(own, entry(patient, nurse));
  await world.set(searchEntryPath(CLINIC, 'another'), entry(stranger, doctor));
});

/** What the app asks for when somebody searches. */
const search = (firestore: Firestore, field: string, uid: string, rows: number = LIMITS.pageSize) =>
  query(
    collection(firestore, collectionPath(CLINIC, 'searchEntries')),
    where(field, '==', uid),
    where('kind', '==', 'message'),
    where('tokens', 'array-contains', 'can'),
    orderBy('at', 'desc'),
    limit(rows),
  );

describe.each([
  ['the patient', patient, personField.portal],
  ['the nurse', nurse, personField.staff],
] as const)('%s', (_who, uid, field) => {
  it('finds their own entries and no other', async () => {
    const found = await getDocs(search(world.as(uid), field, uid));
    expect(found.docs.map(({ id }) => id)).toEqual([ENTRY]);
  });

  it('asks for no more rows than the limit, nor for those of everybody', async () => {
    await getDocs(search(world.as(uid), field, uid, LIMITS.listLimit));
    await refused(getDocs(search(world.as(uid), field, uid, LIMITS.listLimit + 1)));
    const all = collection(world.as(uid), collectionPath(CLINIC, 'searchEntries'));
    await refused(getDocs(query(all, where('tokens', 'array-contains', 'can'), limit(10))));
  });

  it('finds nothing once the membership is inactive', async () => {
    await world.update(memberPath(CLINIC, uid), { active: false });
    await refused(getDocs(search(world.as(uid), field, uid)));
  });

  it('writes none', async () => {
    await refused(setDoc(doc(world.as(uid), own), entry(patient, nurse)));
    await refused(deleteDoc(doc(world.as(uid), own)));
  });
});

describe.each([
  ['somebody not signed in', () => world.anonymous()],
  ['an account without a membership', () => world.as(noMember)],
  ['the guardian of the same chart', () => world.as(guardian)],
  ['the doctor of the same care team', () => world.as(doctor)],
  ['a Super Admin', () => world.as(admin)],
  ['a Super Admin of another organization', () => world.as(abroad)],
])('%s', (_who, firestore) => {
  it('finds nothing of theirs, by whatever request', async () => {
    const reader = firestore();
    await refused(getDoc(doc(reader, own)));
    await refused(getDocs(search(reader, personField.portal, patient)));
    await refused(getDocs(search(reader, personField.staff, nurse)));
    await refused(getCountFromServer(search(reader, personField.portal, patient)));
    const everywhere = collectionGroup(reader, 'searchEntries');
    await refused(getDocs(query(everywhere, where('portalUserId', '==', patient), limit(10))));
  });
});
