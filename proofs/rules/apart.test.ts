import {
  auditEventPath,
  chartPath,
  collectionPath,
  COLLECTIONS,
  connectionId,
  connectionPath,
  conversationPath,
  derivedCheckPath,
  unreadTotalsPath,
  memberPath,
  messagePath,
  ORGANIZATION_COLLECTIONS,
  organizationPath,
  problemPath,
  searchEntryPath,
  staffPath,
} from '@my-messages/domain/paths';
import {
  chartDoc,
  connectionDoc,
  conversationDoc,
  messageDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getCountFromServer,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLINIC, ELSEWHERE, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

// Two organizations in one deployment. What belongs to the other is refused to everybody of this one, whatever they
// are here, by every kind of request, even where the other has a document with their own id in it.

const world = rulesWorld('apart');
const { patient, nurse, admin, abroad } = PEOPLE;
const CONVERSATION = 'conversation00000009';
const MESSAGE = 'message0000000000009';

/** What the other organization has; by the same people's ids as far as a document can name them. */
const ELSEWHERE_DOCUMENTS: readonly (readonly [path: string, data: object])[] = [
  [memberPath(ELSEWHERE, 'resident'), portalMemberDoc({ displayName: 'Rita Resident' })],
  [staffPath(ELSEWHERE, abroad), staffCardDoc()],
  [chartPath(ELSEWHERE, 'chart-9'), chartDoc({ careTeamIds: [nurse, admin] })],
  [
    connectionPath(ELSEWHERE, connectionId('chart-9', patient)),
    connectionDoc({ chartId: 'chart-9', uid: patient }),
  ],
  [
    conversationPath(ELSEWHERE, CONVERSATION),
    conversationDoc({ chartId: 'chart-9', portalUserId: patient, staffId: nurse, portal: { sent: 1 } }),
  ],
  [messagePath(ELSEWHERE, CONVERSATION, MESSAGE), messageDoc({ senderId: patient, side: 'portal' })],
  [
    searchEntryPath(ELSEWHERE, CONVERSATION),
    { kind: 'conversation', portalUserId: patient, staffId: nurse, tokens: ['can'], at: 1 },
  ],
  [unreadTotalsPath(ELSEWHERE, patient), { unreadMessages: 1, unreadConversations: 1, asOf: 1 }],
  [unreadTotalsPath(ELSEWHERE, nurse), { unreadMessages: 1, unreadConversations: 1, asOf: 1 }],
  [auditEventPath(ELSEWHERE, 'event-9'), { actorId: admin, action: 'role', target: 'x', detail: {}, at: 1 }],
  [problemPath(ELSEWHERE, 'problem-9'), { kind: 'event', target: 'mail/m', at: 1 }],
  [derivedCheckPath(ELSEWHERE), { until: 1, at: 1 }],
];

beforeEach(async () => {
  for (const [path, data] of ELSEWHERE_DOCUMENTS) await world.set(path, data);
});

describe.each([
  ['the patient', patient],
  ['the nurse', nurse],
  ['the Super Admin', admin],
])('%s of one organization', (_who, uid) => {
  const paths = [organizationPath(ELSEWHERE), ...ELSEWHERE_DOCUMENTS.map(([path]) => path)];
  it.each(paths)('does nothing with %s', async (path) => {
    const reference = doc(world.as(uid), path);
    await refused(getDoc(reference));
    await refused(updateDoc(reference, { changed: true }));
    await refused(setDoc(reference, { portalUserId: uid, staffId: uid, active: true }));
    await refused(deleteDoc(reference));
  });

  it.each(ORGANIZATION_COLLECTIONS)('lists and counts none of the other’s %s', async (name) => {
    const there = collection(world.as(uid), collectionPath(ELSEWHERE, name));
    for (const field of ['portalUserId', 'staffId', 'uid', 'actorId']) {
      await refused(getDocs(query(there, where(field, '==', uid), limit(10))));
    }
    await refused(getDocs(query(there, where('careTeamIds', 'array-contains', uid), limit(10))));
    await refused(getDocs(query(there, limit(10))));
    await refused(getCountFromServer(query(there, limit(10))));
  });

  it.each(Object.values(COLLECTIONS))('reads no %s across organizations', async (name) => {
    const everywhere = collectionGroup(world.as(uid), name);
    await refused(getDocs(query(everywhere, limit(10))));
    await refused(getDocs(query(everywhere, where('portalUserId', '==', uid), limit(10))));
  });

  it('does not make themselves a member of the other', async () => {
    const member = staffMemberDoc({ superAdmin: true });
    await refused(setDoc(doc(world.as(uid), memberPath(ELSEWHERE, uid)), member));
  });
});

describe('a person of both', () => {
  it('is in each what they are there, and nothing by what they are in the other', async () => {
    // Super Admin here, a nurse without roles there.
    await world.set(memberPath(ELSEWHERE, admin), staffMemberDoc());
    const reader = world.as(admin);
    expect((await getDoc(doc(reader, organizationPath(ELSEWHERE)))).exists()).toBe(true);
    await refused(getDocs(query(collection(reader, collectionPath(ELSEWHERE, 'members')), limit(10))));
    await refused(getDocs(query(collection(reader, collectionPath(ELSEWHERE, 'auditEvents')), limit(10))));
    expect(
      (await getDocs(query(collection(reader, collectionPath(CLINIC, 'members')), limit(10)))).size,
    ).toBeGreaterThan(0);
  });

  it('keeps one when the other ends', async () => {
    await world.set(memberPath(ELSEWHERE, nurse), staffMemberDoc({ active: false }));
    await refused(getDoc(doc(world.as(nurse), organizationPath(ELSEWHERE))));
    expect((await getDoc(doc(world.as(nurse), organizationPath(CLINIC)))).exists()).toBe(true);
  });
});
