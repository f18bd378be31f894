import {
  chartPath,
  collectionPath,
  connectionId,
  connectionPath,
  conversationPath,
  unreadTotalsPath,
  memberPath,
  messagePath,
  messagesPath,
  organizationPath,
  searchEntryPath,
  staffPath,
} from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { otherSide, personField, SIDES, type Side } from '@my-messages/domain/side';
import {
  chartDoc,
  connectionDoc,
  conversationDoc,
  messageDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import {
  collection,
  doc,
  getDoc,
  getDocs,
  limit,
  onSnapshot,
  orderBy,
  query,
  updateDoc,
  where,
  type Firestore,
  type FirestoreError,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHART, CLINIC, ELSEWHERE, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { CONVERSATION, newMessageId, reply, saw, start } from './support/send';

// What is taken away is gone with the next request. A role, a place on the care team, a connection or the permission
// end writing; the membership ends reading too, in its own organization alone.

const world = rulesWorld('revocation');
const { patient, nurse, doctor, noMember } = PEOPLE;
const uidOf = { portal: patient, staff: nurse } as const;
const FIRST = 'firstmessage00000001';

/** Each side has one unread message of the other. */
beforeEach(async () => {
  await start(world.as(patient), 'portal', { messageId: FIRST });
  await reply(world.as(nurse), 'staff', 1);
});

/** Everything that the app reads of somebody's own conversations, in either organization. */
const inbox = (firestore: Firestore, side: Side, organizationId: string) =>
  query(
    collection(firestore, collectionPath(organizationId, 'conversations')),
    where(personField[side], '==', uidOf[side]),
    where(`${side}.archived`, '==', false),
    orderBy('lastMessage.at', 'desc'),
    limit(LIMITS.pageSize),
  );

const messages = (firestore: Firestore, organizationId: string) =>
  query(
    collection(firestore, messagesPath(organizationId, CONVERSATION)),
    orderBy('sentAt', 'desc'),
    limit(LIMITS.pageSize),
  );

const LOSSES: readonly (readonly [what: string, take: () => Promise<void>])[] = [
  ['the role', () => world.update(staffPath(CLINIC, nurse), { availableForPortalMessages: false })],
  ['the place on the care team', () => world.update(chartPath(CLINIC, CHART), { careTeamIds: [doctor] })],
  ['the connection', () => world.remove(connectionPath(CLINIC, connectionId(CHART, patient)))],
  ['the permission', () => world.update(memberPath(CLINIC, patient), { canMessage: false })],
];

describe.each(LOSSES)('without %s', (_what, take) => {
  it.each(SIDES)('the %s side writes until then, and not with the next request', async (side) => {
    const writer = world.as(uidOf[side]);
    await reply(writer, side, 2, { waits: false });
    await start(writer, side, { conversationId: newMessageId() });
    await take();
    await refused(reply(writer, side, 3));
    await refused(start(writer, side, { conversationId: newMessageId() }));
  });

  it.each(SIDES)('the %s side reads and keeps what is its own', async (side) => {
    await take();
    const reader = world.as(uidOf[side]);
    const conversation = doc(reader, conversationPath(CLINIC, CONVERSATION));
    expect((await getDoc(conversation)).exists()).toBe(true);
    expect((await getDoc(doc(reader, messagePath(CLINIC, CONVERSATION, FIRST)))).exists()).toBe(true);
    expect((await getDocs(messages(reader, CLINIC))).size).toBe(2);
    expect((await getDocs(inbox(reader, side, CLINIC))).size).toBe(1);
    await updateDoc(conversation, saw(side, 1));
    await updateDoc(conversation, { [`${side}.archived`]: true });
    expect(await world.read(conversationPath(CLINIC, CONVERSATION))).toMatchObject({
      [side]: { seen: 1, unread: false, archived: true },
    });
  });
});

/** How a membership ends. */
const ENDS: readonly (readonly [how: string, end: (uid: string) => Promise<void>])[] = [
  ['inactive', (uid) => world.update(memberPath(CLINIC, uid), { active: false })],
  ['removed', (uid) => world.remove(memberPath(CLINIC, uid))],
];

describe.each(ENDS)('once the membership is %s', (_how, end) => {
  it.each(SIDES)('the %s side reads nothing more, and writes nothing', async (side) => {
    const uid = uidOf[side];
    const reader = world.as(uid);
    await world.set(searchEntryPath(CLINIC, 'entry'), searchEntry);
    await world.set(unreadTotalsPath(CLINIC, uid), { unreadMessages: 1, unreadConversations: 1, asOf: 1 });
    for (const request of requestsOf(reader, side, CLINIC)) await request();
    await end(uid);
    for (const request of requestsOf(reader, side, CLINIC)) await refused(request());
    await refused(reply(reader, side, 2, { waits: false }));
    await refused(start(reader, side, { conversationId: newMessageId() }));
    const own = doc(reader, conversationPath(CLINIC, CONVERSATION));
    await refused(updateDoc(own, saw(side, 1)));
    await refused(updateDoc(own, { ...saw(side, 1), [`${side}.archived`]: true }));
    await refused(updateDoc(doc(reader, memberPath(CLINIC, uid)), { country: 'GB' }));
  });

  it.each(SIDES)('a listener of the %s side brings nothing of the next message, and ends', async (side) => {
    const uid = uidOf[side];
    const reader = world.as(uid);
    const open = [listen(inbox(reader, side, CLINIC)), listen(messages(reader, CLINIC))];
    for (const { first } of open) await first;
    await end(uid);
    for (const { received } of open) received.length = 0;
    const other = otherSide(side);
    // Past the rules: who writes to somebody whose membership has ended is refused as well.
    const message = messagePath(CLINIC, CONVERSATION, newMessageId());
    await world.set(message, messageDoc({ number: 2, side: other, senderId: uidOf[other], body: LATER }));
    await world.update(conversationPath(CLINIC, CONVERSATION), {
      'lastMessage.preview': LATER,
      [`${other}.sent`]: 2,
    });
    for (const { ended, received } of open) {
      expect(await ended).toBe('permission-denied');
      expect(JSON.stringify(received)).not.toContain(LATER);
    }
  });
});

describe('in two organizations', () => {
  beforeEach(async () => {
    await world.set(organizationPath(ELSEWHERE), organizationDoc());
    await world.set(memberPath(ELSEWHERE, patient), portalMemberDoc());
    await world.set(memberPath(ELSEWHERE, nurse), staffMemberDoc());
    await world.set(staffPath(ELSEWHERE, nurse), staffCardDoc());
    await world.set(chartPath(ELSEWHERE, CHART), chartDoc({ careTeamIds: [nurse] }));
    await world.set(
      connectionPath(ELSEWHERE, connectionId(CHART, patient)),
      connectionDoc({ chartId: CHART, uid: patient }),
    );
    await world.set(
      conversationPath(ELSEWHERE, CONVERSATION),
      conversationDoc({
        chartId: CHART,
        portalUserId: patient,
        staffId: nurse,
        portal: { sent: 1, unread: true },
        staff: { sent: 1, unread: true },
      }),
    );
    await world.set(messagePath(ELSEWHERE, CONVERSATION, FIRST), messageDoc());
    await world.set(searchEntryPath(ELSEWHERE, 'entry'), searchEntry);
  });

  describe.each(ENDS)('the membership of one being %s', (_how, end) => {
    it.each(SIDES)('leaves the %s side all of the other', async (side) => {
      const uid = uidOf[side];
      const reader = world.as(uid);
      const open = listen(messages(reader, ELSEWHERE));
      await open.first;
      await end(uid);
      await refused(getDoc(doc(reader, organizationPath(CLINIC))));
      for (const request of requestsOf(reader, side, ELSEWHERE)) await request();
      const own = doc(reader, conversationPath(ELSEWHERE, CONVERSATION));
      await updateDoc(own, saw(side, 1));
      await updateDoc(own, { [`${side}.archived`]: true });
      await updateDoc(doc(reader, memberPath(ELSEWHERE, uid)), { country: 'GB' });
      const later = messagePath(ELSEWHERE, CONVERSATION, newMessageId());
      await world.set(later, messageDoc({ number: 2, body: LATER, sentAt: 2 }));
      await vi.waitFor(() => {
        expect(JSON.stringify(open.received)).toContain(LATER);
      });
      open.stop();
    });
  });
});

it('an account that never had a membership listens to nothing', async () => {
  const { ended, received } = listen(messages(world.as(noMember), CLINIC));
  expect(await ended).toBe('permission-denied');
  expect(received).toEqual([]);
});

const LATER = 'Written after the end';

const searchEntry = { portalUserId: patient, staffId: nurse, kind: 'message', tokens: ['hello'], at: 1 };

/** What the app asks for in an organization, one request each; all of it is there. */
function requestsOf(reader: Firestore, side: Side, organizationId: string): (() => Promise<unknown>)[] {
  const uid = uidOf[side];
  const paths = [
    organizationPath(organizationId),
    staffPath(organizationId, nurse),
    chartPath(organizationId, CHART),
    connectionPath(organizationId, connectionId(CHART, patient)),
    unreadTotalsPath(organizationId, uid),
    conversationPath(organizationId, CONVERSATION),
    messagePath(organizationId, CONVERSATION, FIRST),
  ];
  const of = (name: 'staff' | 'charts' | 'connections' | 'searchEntries') =>
    collection(reader, collectionPath(organizationId, name));
  const page = limit(LIMITS.pageSize);
  const lists = [
    inbox(reader, side, organizationId),
    messages(reader, organizationId),
    query(of('staff'), where('availableForPortalMessages', '==', true), page),
    query(of('searchEntries'), where(personField[side], '==', uid), page),
    side === 'portal'
      ? query(of('connections'), where('uid', '==', uid), page)
      : query(of('charts'), where('careTeamIds', 'array-contains', uid), page),
  ];
  return [
    ...paths.map((path) => () => getDoc(doc(reader, path))),
    ...lists.map((each) => () => getDocs(each)),
  ];
}

/** Listens to a query; what it received, its first answer, and the code that it ended with. */
function listen(rows: ReturnType<typeof messages>) {
  const received: unknown[] = [];
  let stop: () => void = () => undefined;
  let answered: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const ended = new Promise<FirestoreError['code']>((resolve) => {
    stop = onSnapshot(rows, {
      next: (snapshot) => {
        received.push(...snapshot.docs.map((row) => row.data()));
        answered();
      },
      error: ({ code }) => {
        resolve(code);
      },
    });
  });
  return { received, first, ended, stop };
}
