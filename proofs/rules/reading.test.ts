import {
  collectionPath,
  conversationPath,
  derivedSweepPath,
  unreadTotalsPath,
  mailPath,
  messagePath,
  messagesPath,
  passwordLinkPath,
  rateLimitPath,
} from '@my-messages/domain/paths';
import {
  collection,
  collectionGroup,
  doc,
  documentId,
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
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { LIMITS } from '@my-messages/domain/limits';
import { readersOf } from '@my-messages/domain/policy/readers';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, start } from './support/send';

const world = rulesWorld('reading');
const { patient, guardian, stranger, nurse, doctor, admin, noMember, abroad } = PEOPLE;
const conversation = conversationPath(CLINIC, CONVERSATION);
const FIRST = 'firstmessage00000001';

beforeEach(async () => {
  await start(world.as(patient), 'portal', { messageId: FIRST });
});

const inboxOf = (firestore: Firestore, field: string, uid: string, rows: number = LIMITS.pageSize) =>
  getDocs(
    query(
      collection(firestore, collectionPath(CLINIC, 'conversations')),
      where(field, '==', uid),
      where(field === 'staffId' ? 'staff.archived' : 'portal.archived', '==', false),
      orderBy('lastMessage.at', 'desc'),
      limit(rows),
    ),
  );

const messagesOf = (firestore: Firestore, rows: number = LIMITS.pageSize) =>
  getDocs(
    query(collection(firestore, messagesPath(CLINIC, CONVERSATION)), orderBy('sentAt', 'desc'), limit(rows)),
  );

it('who reads a conversation is whom the app says that they are, of all people', async () => {
  const readers = readersOf(parseConversation(CONVERSATION, await world.read(conversation)));
  for (const uid of Object.values(PEOPLE)) {
    const asked = getDoc(doc(world.as(uid), conversation));
    if (readers.some((reader) => reader.uid === uid)) expect((await asked).exists()).toBe(true);
    else await refused(asked);
  }
});

describe.each([
  ['the patient', patient, 'portalUserId'],
  ['the nurse', nurse, 'staffId'],
])('%s', (_who, uid, field) => {
  it('reads the conversation, the messages and the inbox', async () => {
    const firestore = world.as(uid);
    expect((await getDoc(doc(firestore, conversation))).exists()).toBe(true);
    expect((await getDoc(doc(firestore, messagePath(CLINIC, CONVERSATION, FIRST)))).exists()).toBe(true);
    expect((await messagesOf(firestore)).size).toBe(1);
    expect((await inboxOf(firestore, field, uid)).size).toBe(1);
  });

  it('reads them still when messaging is off, the chart closed and the connection gone', async () => {
    await world.update(`organizations/${CLINIC}`, { 'messaging.enabled': false });
    await world.update(`organizations/${CLINIC}/charts/chart-1`, { status: 'closed', careTeamIds: [] });
    await world.remove(`organizations/${CLINIC}/connections/chart-1_${patient}`);
    expect((await messagesOf(world.as(uid))).size).toBe(1);
    expect((await inboxOf(world.as(uid), field, uid)).size).toBe(1);
  });

  it('reads nothing once the membership is inactive or gone', async () => {
    const member = `organizations/${CLINIC}/members/${uid}`;
    for (const end of [() => world.update(member, { active: false }), () => world.remove(member)]) {
      await end();
      await refused(getDoc(doc(world.as(uid), conversation)));
      await refused(getDoc(doc(world.as(uid), messagePath(CLINIC, CONVERSATION, FIRST))));
      await refused(messagesOf(world.as(uid)));
      await refused(inboxOf(world.as(uid), field, uid));
    }
  });

  it('asks for no more rows than the limit', async () => {
    const firestore = world.as(uid);
    await inboxOf(firestore, field, uid, LIMITS.listLimit);
    await refused(inboxOf(firestore, field, uid, LIMITS.listLimit + 1));
    await messagesOf(firestore, LIMITS.listLimit);
    await refused(messagesOf(firestore, LIMITS.listLimit + 1));
    await refused(getDocs(collection(firestore, messagesPath(CLINIC, CONVERSATION))));
  });

  it.each(['conversations', 'searchEntries'] as const)(
    'lists no %s of everybody, nor those of two others',
    async (name) => {
      const all = collection(world.as(uid), collectionPath(CLINIC, name));
      await refused(getDocs(query(all, limit(10))));
      await refused(
        getDocs(query(all, where('portalUserId', '==', guardian), where('staffId', '==', doctor), limit(10))),
      );
    },
  );
});

describe.each([
  ['somebody not signed in', () => world.anonymous()],
  ['an account without a membership', () => world.as(noMember)],
  ['the guardian of the same chart', () => world.as(guardian)],
  ['another patient', () => world.as(stranger)],
  ['the doctor of the same care team', () => world.as(doctor)],
  ['a Super Admin', () => world.as(admin)],
  ['a Super Admin of another organization', () => world.as(abroad)],
])('%s', (_who, firestore) => {
  it('reads nothing of the conversation, by whatever request', async () => {
    const reader = firestore();
    await refused(getDoc(doc(reader, conversation)));
    await refused(getDoc(doc(reader, messagePath(CLINIC, CONVERSATION, FIRST))));
    await refused(messagesOf(reader));
    await refused(inboxOf(reader, 'portalUserId', patient));
    await refused(inboxOf(reader, 'staffId', nurse));
    await refused(
      getCountFromServer(query(collection(reader, messagesPath(CLINIC, CONVERSATION)), limit(10))),
    );
    await refused(getDocs(query(collectionGroup(reader, 'messages'), limit(10))));
    await refused(
      getDocs(
        query(collectionGroup(reader, 'conversations'), where('portalUserId', '==', patient), limit(10)),
      ),
    );
  });
});

describe('looking for one\u2019s own message', () => {
  it('finds nothing, without a refusal, where the conversation was never made', async () => {
    const path = messagePath(CLINIC, 'neverarrived00000001', 'neverarrived00000002');
    expect((await getDoc(doc(world.as(patient), path))).exists()).toBe(false);
    await refused(getDoc(doc(world.as(noMember), path)));
    await refused(getDoc(doc(world.anonymous(), path)));
  });

  it('does not find what is left of a conversation that is gone', async () => {
    await world.remove(conversation);
    for (const uid of [patient, nurse, guardian])
      await refused(getDoc(doc(world.as(uid), messagePath(CLINIC, CONVERSATION, FIRST))));
  });

  it('finds nothing, without a refusal, in one\u2019s own conversation', async () => {
    const path = messagePath(CLINIC, CONVERSATION, 'neverarrived00000002');
    expect((await getDoc(doc(world.as(patient), path))).exists()).toBe(false);
    await refused(getDoc(doc(world.as(guardian), path)));
  });
});

describe('what only the server has to do with', () => {
  it.each([
    ['the outbox', mailPath('mail-1')],
    ['a link to set a password', passwordLinkPath('link-1')],
    ['how often somebody told of an error', rateLimitPath('limit-1')],
    ['how far the functions have looked at all clinics', derivedSweepPath],
  ])('%s is neither read nor written, by the people concerned or a Super Admin', async (_what, path) => {
    await world.set(path, { portalUserId: patient, staffId: nurse });
    for (const uid of [patient, nurse, admin]) {
      await refused(getDoc(doc(world.as(uid), path)));
      await refused(setDoc(doc(world.as(uid), path), { portalUserId: uid }));
    }
  });

  it('totals are read by their person alone, and written by nobody', async () => {
    const path = unreadTotalsPath(CLINIC, patient);
    expect((await getDoc(doc(world.as(patient), path))).exists()).toBe(true);
    await refused(getDoc(doc(world.as(nurse), path)));
    const all = collection(world.as(patient), collectionPath(CLINIC, 'inboxes'));
    for (const own of [[], [where(documentId(), '==', patient)]])
      await refused(getDocs(query(all, ...own, limit(1))));
    await refused(setDoc(doc(world.as(patient), path), { unreadMessages: 0 }));
    await world.update(`organizations/${CLINIC}/members/${patient}`, { active: false });
    await refused(getDoc(doc(world.as(patient), path)));
  });
});
