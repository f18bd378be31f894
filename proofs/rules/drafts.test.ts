import { draftPath, draftsPath, memberPath } from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { draftDoc } from '@my-messages/domain/testing/documents';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CLINIC, ELSEWHERE, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('drafts');
const { patient, guardian, nurse, admin, noMember } = PEOPLE;
const ID = 'draft000000000000001';
const TO_NURSE = draftDoc().addressee;

const draft = (changes: Record<string, unknown> = {}) => ({
  ...draftDoc(),
  begunFor: { ...TO_NURSE, recipientId: 'doctor', recipientName: 'Dora Doctor' },
  continues: 'conversation00000001',
  savedAt: serverTimestamp(),
  ...changes,
});
const at = (uid: string, of = uid, id = ID, organization = CLINIC) =>
  doc(world.as(uid), draftPath(organization, of, id));
const save = (uid: string, changes: Record<string, unknown> = {}) => setDoc(at(uid), draft(changes));
const change = (uid: string, changes: Record<string, unknown>) => updateDoc(at(uid), draft(changes));
const all = (uid: string, of = uid, most: number | null = LIMITS.listLimit) =>
  getDocs(
    query(
      collection(world.as(uid), draftsPath(CLINIC, of)),
      orderBy('savedAt', 'desc'),
      ...(most === null ? [] : [limit(most)]),
    ),
  );
const keep = (uid: string, changes: Parameters<typeof draftDoc>[0] = {}) =>
  world.set(draftPath(CLINIC, uid, ID), draftDoc(changes));

describe.each([
  ['the patient', patient],
  ['the nurse', nurse],
])('%s', (_who, uid) => {
  it('keeps a draft, changes it, finds it and drops it', async () => {
    await save(uid);
    await change(uid, { body: 'A whole thought', revision: 2, state: 'sending' });
    expect((await all(uid)).docs.map((each) => each.get('body') as unknown)).toEqual(['A whole thought']);
    await deleteDoc(at(uid));
    expect((await all(uid)).docs).toEqual([]);
  });

  it('keeps one that is for nobody yet, and empty in all that may be', async () => {
    const nobody = { chartId: '', chartLabel: '', recipientId: '', recipientName: '' };
    await save(uid, { addressee: nobody, begunFor: null, continues: null, subject: '', body: '' });
  });

  it('keeps one as long as it may be, and none that is longer', async () => {
    const long = (length: number) => 'x'.repeat(length);
    const longest = {
      subject: long(LIMITS.draftSubjectLength),
      body: long(LIMITS.draftLength),
      addressee: {
        chartId: long(200),
        chartLabel: long(500),
        recipientId: long(200),
        recipientName: long(200),
      },
    };
    await save(uid, longest);
    await refused(change(uid, { ...longest, revision: 2, subject: `${longest.subject}x` }));
    await refused(change(uid, { ...longest, revision: 2, body: `${longest.body}x` }));
    for (const [field, value] of Object.entries(longest.addressee)) {
      const addressee = { ...longest.addressee, [field]: `${value}x` };
      await refused(change(uid, { ...longest, revision: 2, addressee }));
    }
  });

  it.each([
    ['a first version that is not the first', { revision: 2 }],
    ['no version', { revision: null }],
    ['a conversation id that is none', { conversationId: 'short' }],
    ['a conversation id with more behind it', { conversationId: 'conversation00000001x' }],
    ['a message id that is none', { messageId: 'message_000000000001' }],
    ['an addressee that is none', { addressee: 'nurse' }],
    ['no addressee', { addressee: null }],
    ['an addressee with more than belongs to one', { addressee: { ...TO_NURSE, intruder: 'x' } }],
    ['a chart that is no text', { addressee: { ...TO_NURSE, chartId: ['x'] } }],
    ['a label that is no text', { addressee: { ...TO_NURSE, chartLabel: ['x'] } }],
    ['a recipient that is no text', { addressee: { ...TO_NURSE, recipientId: ['x'] } }],
    ['a name that is no text', { addressee: { ...TO_NURSE, recipientName: ['x'] } }],
    ['a former addressee that is none', { begunFor: { ...TO_NURSE, intruder: 'x' } }],
    ['a conversation before it that is none', { continues: 'short' }],
    ['a conversation before it with more behind it', { continues: 'conversation00000001x' }],
    ['a subject that is a list', { subject: ['x'] }],
    ['a text that is a list', { body: ['x'] }],
    ['another state', { state: 'sent' }],
    ['a time of their own', { savedAt: new Date(1) }],
    ['what no draft has', { intruder: 'x' }],
  ])('does not keep %s, at first or later', async (_what, changes) => {
    await refused(save(uid, changes));
    await keep(uid, { revision: 4 });
    await refused(change(uid, { revision: 5, ...changes }));
  });

  it('does not keep one under an id that is none', async () => {
    await refused(setDoc(at(uid, uid, 'short'), draft()));
    await refused(setDoc(at(uid, uid, `${ID}x`), draft()));
  });

  it.each([1, 2, 3, 5, 0])(
    'does not save version %d over version 3, nor without having seen it',
    async (revision) => {
      await keep(uid, { revision: 3 });
      await refused(change(uid, { revision }));
      await change(uid, { revision: 4 });
    },
  );

  it('reads no list without a limit, or with one too high', async () => {
    await refused(all(uid, uid, null));
    await refused(all(uid, uid, LIMITS.listLimit + 1));
  });

  it('reads no draft by itself, and none across people', async () => {
    await keep(uid);
    await refused(getDoc(at(uid)));
    await refused(getDocs(query(collectionGroup(world.as(uid), 'drafts'), limit(1))));
  });

  it.each([
    ['inactive', { active: false }],
    ['not accepted', { acceptedAt: null }],
  ])(
    'does nothing with drafts while their membership is %s; after it they are there',
    async (_what, changes) => {
      await keep(uid);
      const before = await world.read(memberPath(CLINIC, uid));
      await world.update(memberPath(CLINIC, uid), changes);
      await refused(all(uid));
      await refused(setDoc(at(uid, uid, 'draft000000000000002'), draft()));
      await refused(change(uid, { revision: 2 }));
      await refused(deleteDoc(at(uid)));
      await world.set(memberPath(CLINIC, uid), before ?? {});
      expect((await all(uid)).docs).toHaveLength(1);
    },
  );

  it('is the only one: nobody else reads, writes or drops it, not even a Super Admin', async () => {
    await keep(uid);
    for (const other of [guardian, admin, noMember, uid === patient ? nurse : patient]) {
      await refused(all(other, uid));
      await refused(setDoc(at(other, uid, 'draft000000000000002'), draft()));
      await refused(updateDoc(at(other, uid), draft({ revision: 2 })));
      await refused(deleteDoc(at(other, uid)));
    }
  });

  it('keeps none in an organization that they do not belong to', async () => {
    await refused(setDoc(at(uid, uid, ID, ELSEWHERE), draft()));
  });
});

it('nobody who is not signed in reaches a draft', async () => {
  await keep(patient);
  const path = draftPath(CLINIC, patient, ID);
  await refused(setDoc(doc(world.anonymous(), draftPath(CLINIC, patient, 'draft000000000000002')), draft()));
  await refused(deleteDoc(doc(world.anonymous(), path)));
  await refused(getDocs(query(collection(world.anonymous(), draftsPath(CLINIC, patient)), limit(1))));
});
