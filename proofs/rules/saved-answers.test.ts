import { LIMITS } from '@my-messages/domain/limits';
import {
  clinicAnswerPath,
  collectionPath,
  memberPath,
  ownAnswerPath,
  ownAnswersPath,
} from '@my-messages/domain/paths';
import { savedAnswerDoc } from '@my-messages/domain/testing/documents';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  type Firestore,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CLINIC, ELSEWHERE, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('saved-answers');
const { patient, nurse, doctor, unavailable, admin, noMember, abroad } = PEOPLE;
const ID = 'answer00000000000001';
const OTHER_ID = 'answer00000000000002';

const answer = (changes: Record<string, unknown> = {}) => ({
  ...savedAnswerDoc(),
  savedAt: serverTimestamp(),
  ...changes,
});
const at = (uid: string, of = uid, id = ID, organization = CLINIC) =>
  doc(world.as(uid), ownAnswerPath(organization, of, id));
const save = (uid: string, changes: Record<string, unknown> = {}) => setDoc(at(uid), answer(changes));
const keep = (uid: string) => world.set(ownAnswerPath(CLINIC, uid, ID), savedAnswerDoc());
const listed = (firestore: Firestore, path: string, most: number | null) =>
  getDocs(query(collection(firestore, path), ...(most === null ? [] : [limit(most)])));
const own = (uid: string, of = uid, most: number | null = LIMITS.listLimit) =>
  listed(world.as(uid), ownAnswersPath(CLINIC, of), most);

const LEFT = [
  ['inactive', { active: false }],
  ['not accepted', { acceptedAt: null }],
] as const;

describe('an answer of one’s own', () => {
  it.each([nurse, unavailable, admin])('is saved, changed, found and removed by staff: %s', async (uid) => {
    await save(uid);
    await updateDoc(at(uid), { body: 'Another text', savedAt: serverTimestamp() });
    expect((await own(uid)).docs.map((each) => each.get('body') as unknown)).toEqual(['Another text']);
    await deleteDoc(at(uid));
    expect((await own(uid)).docs).toEqual([]);
  });

  it('is no longer than it may be', async () => {
    const longest = { title: 'x'.repeat(LIMITS.answerTitleLength), body: 'x'.repeat(LIMITS.messageLength) };
    await save(nurse, longest);
    await refused(save(nurse, { ...longest, title: `${longest.title}x` }));
    await refused(save(nurse, { ...longest, body: `${longest.body}x` }));
    await save(nurse, { title: 'x', body: 'x' });
  });

  it.each([
    ['without a title', { title: '' }],
    ['with a title that is a list', { title: ['x'] }],
    ['without a text', { body: '' }],
    ['with a text that is a list', { body: ['x'] }],
    ['at a time of their own', { savedAt: new Date(1) }],
    ['with what no answer has', { intruder: 'x' }],
  ])('is not saved %s, at first or later', async (_what, changes) => {
    await refused(save(nurse, changes));
    await keep(nurse);
    await refused(save(nurse, changes));
  });

  it('is not saved under an id that is none', async () => {
    await refused(setDoc(at(nurse, nurse, 'short'), answer()));
    await refused(setDoc(at(nurse, nurse, `${ID}x`), answer()));
  });

  it('is listed within the limit, and not read by itself or across people', async () => {
    await keep(nurse);
    await refused(own(nurse, nurse, null));
    await refused(own(nurse, nurse, LIMITS.listLimit + 1));
    await refused(getDoc(at(nurse)));
    await refused(getDocs(query(collectionGroup(world.as(nurse), 'savedAnswers'), limit(1))));
  });

  it.each([
    ['another of the staff', doctor],
    ['a Super Admin', admin],
    ['a portal user', patient],
    ['nobody’s account', noMember],
  ])('is not read, written or removed by %s', async (_who, other) => {
    await keep(nurse);
    await refused(own(other, nurse));
    await refused(setDoc(at(other, nurse, OTHER_ID), answer()));
    await refused(setDoc(at(other, nurse), answer()));
    await refused(deleteDoc(at(other, nurse)));
  });

  it('is not for portal users', async () => {
    await keep(patient);
    await refused(own(patient));
    await refused(setDoc(at(patient, patient, OTHER_ID), answer()));
    await refused(save(patient));
    await refused(deleteDoc(at(patient)));
  });

  it.each(LEFT)('is out of reach while the membership is %s', async (_what, changes) => {
    await keep(nurse);
    await world.update(memberPath(CLINIC, nurse), changes);
    await refused(own(nurse));
    await refused(setDoc(at(nurse, nurse, OTHER_ID), answer()));
    await refused(save(nurse));
    await refused(deleteDoc(at(nurse)));
  });

  it('is saved in no organization that one does not belong to', async () => {
    await refused(setDoc(at(nurse, nurse, ID, ELSEWHERE), answer()));
  });
});

describe('what the clinic has saved', () => {
  const CLINICS = collectionPath(CLINIC, 'savedAnswers');
  const path = clinicAnswerPath(CLINIC, ID);
  const all = (uid: string, most: number | null = LIMITS.clinicAnswers) =>
    listed(world.as(uid), CLINICS, most);

  it.each([nurse, unavailable, admin])('is listed by its staff, all at once: %s', async (uid) => {
    await world.set(path, savedAnswerDoc());
    expect((await all(uid)).docs.map(({ id }) => id)).toEqual([ID]);
    await refused(all(uid, null));
    await refused(all(uid, LIMITS.clinicAnswers + 1));
    await refused(getDoc(doc(world.as(uid), path)));
  });

  it.each([
    ['a portal user', patient],
    ['an account without a membership', noMember],
    ['staff of another clinic', abroad],
  ])('is not read by %s', async (_who, uid) => {
    await world.set(path, savedAnswerDoc());
    await refused(all(uid));
    await refused(listed(world.anonymous(), CLINICS, 1));
  });

  it.each(LEFT)('is not read while the membership is %s', async (_what, changes) => {
    await world.set(path, savedAnswerDoc());
    await world.update(memberPath(CLINIC, nurse), changes);
    await refused(all(nurse));
  });

  it('is written by no client, whatever their role', async () => {
    await world.update(memberPath(CLINIC, admin), { managePortalSettings: true });
    await world.set(path, savedAnswerDoc());
    for (const uid of [nurse, admin]) {
      await refused(setDoc(doc(world.as(uid), clinicAnswerPath(CLINIC, OTHER_ID)), answer()));
      await refused(setDoc(doc(world.as(uid), path), answer()));
      await refused(deleteDoc(doc(world.as(uid), path)));
    }
  });
});
