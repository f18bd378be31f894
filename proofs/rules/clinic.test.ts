import { LIMITS } from '@my-messages/domain/limits';
import {
  auditEventPath,
  auditSealPath,
  clinicAnswerPath,
  chartPath,
  collectionPath,
  connectionId,
  connectionPath,
  conversationPath,
  derivedCheckPath,
  derivedSweepPath,
  draftPath,
  holdPath,
  unreadTotalsPath,
  mailPath,
  memberPath,
  messagePath,
  organizationPath,
  passwordLinkPath,
  problemPath,
  rateLimitPath,
  searchEntryPath,
  staffPath,
  userPath,
  type COLLECTIONS,
} from '@my-messages/domain/paths';
import {
  collection,
  deleteDoc,
  doc,
  documentId,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  setDoc,
  updateDoc,
  where,
  type Firestore,
  type QueryConstraint,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, ELSEWHERE, OTHER_CHART, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('clinic');
const { patient, guardian, stranger, nurse, doctor, offTeam, unavailable, admin, noMember, abroad } = PEOPLE;

const seen = async (firestore: Firestore, path: string) => (await getDoc(doc(firestore, path))).exists();

const listed = async (
  firestore: Firestore,
  name: 'staff' | 'charts' | 'connections',
  ...constraints: QueryConstraint[]
) => {
  const rows = await getDocs(query(collection(firestore, collectionPath(CLINIC, name)), ...constraints));
  return rows.docs.map((row) => row.id);
};

const page = limit(LIMITS.listLimit);
const selectedUsers = () =>
  world.update(organizationPath(CLINIC), { 'messaging.recipientPolicy': 'selected-users' });

describe('an account', () => {
  it('is read by its person alone, and written by nobody', async () => {
    expect(await seen(world.as(patient), userPath(patient))).toBe(true);
    await refused(getDoc(doc(world.as(admin), userPath(patient))));
    await refused(getDoc(doc(world.anonymous(), userPath(patient))));
    await refused(setDoc(doc(world.as(noMember), userPath(noMember)), { organizationIds: [CLINIC] }));
    for (const own of [[], [where(documentId(), '==', patient)]])
      await refused(getDocs(query(collection(world.as(patient), 'users'), ...own, limit(1))));
  });
});

describe('the organization', () => {
  it('is read by its active members, each by its name', async () => {
    for (const uid of [patient, nurse]) {
      expect(await seen(world.as(uid), organizationPath(CLINIC))).toBe(true);
      const all = collection(world.as(uid), 'organizations');
      for (const own of [[], [where(documentId(), '==', CLINIC)]])
        await refused(getDocs(query(all, ...own, limit(1))));
    }
  });

  it.each([
    ['somebody not signed in', () => world.anonymous()],
    ['an account without a membership', () => world.as(noMember)],
    ['a member of another organization', () => world.as(abroad)],
  ])('is not read by %s', async (_who, firestore) => {
    await refused(getDoc(doc(firestore(), organizationPath(CLINIC))));
  });

  it('is not read by an inactive member, and written by no one', async () => {
    await world.update(memberPath(CLINIC, patient), { active: false });
    await refused(getDoc(doc(world.as(patient), organizationPath(CLINIC))));
    await refused(updateDoc(doc(world.as(admin), organizationPath(CLINIC)), { name: 'x' }));
    await refused(getDocs(query(collection(world.as(nurse), 'organizations'), limit(1))));
  });

  it('is apart from the other one', async () => {
    await refused(getDoc(doc(world.as(patient), organizationPath(ELSEWHERE))));
    await refused(getDoc(doc(world.as(admin), memberPath(ELSEWHERE, abroad))));
  });
});

describe('a membership', () => {
  it('is read by its person, also when it is inactive', async () => {
    await world.update(memberPath(CLINIC, patient), { active: false });
    expect(await seen(world.as(patient), memberPath(CLINIC, patient))).toBe(true);
  });

  it('is found missing by an account without one', async () => {
    expect(await seen(world.as(noMember), memberPath(CLINIC, noMember))).toBe(false);
  });

  it('is not read by others', async () => {
    for (const uid of [guardian, nurse])
      await refused(getDoc(doc(world.as(uid), memberPath(CLINIC, patient))));
    await refused(getDoc(doc(world.anonymous(), memberPath(CLINIC, patient))));
  });

  it('is made and changed by nobody', async () => {
    await refused(
      setDoc(doc(world.as(noMember), memberPath(CLINIC, noMember)), { kind: 'portal', active: true }),
    );
    await refused(updateDoc(doc(world.as(patient), memberPath(CLINIC, patient)), { canMessage: false }));
    await refused(deleteDoc(doc(world.as(patient), memberPath(CLINIC, patient))));
  });
});

describe('the cards of the staff', () => {
  it('are read by active members, one by one and as a list', async () => {
    expect(await seen(world.as(patient), staffPath(CLINIC, nurse))).toBe(true);
    expect(
      await listed(
        world.as(patient),
        'staff',
        where('availableForPortalMessages', '==', true),
        orderBy('displayName'),
        page,
      ),
    ).toEqual([doctor, nurse, offTeam]);
  });

  it('are not read by anybody else, nor beyond the limit, nor written', async () => {
    await refused(getDoc(doc(world.as(abroad), staffPath(CLINIC, nurse))));
    await refused(listed(world.as(noMember), 'staff', page));
    await refused(listed(world.as(patient), 'staff', limit(LIMITS.listLimit + 1)));
    await refused(
      updateDoc(doc(world.as(unavailable), staffPath(CLINIC, unavailable)), {
        availableForPortalMessages: true,
      }),
    );
  });
});

describe('a chart', () => {
  it.each([
    ['the patient', patient],
    ['the guardian', guardian],
    ['the care team', nurse],
    ['the care team without the role', unavailable],
  ])('is read by %s', async (_who, uid) => {
    expect(await seen(world.as(uid), chartPath(CLINIC, CHART))).toBe(true);
  });

  it.each([
    ['a portal user of another chart', stranger],
    ['staff off its care team', offTeam],
    ['a member of another organization', abroad],
  ])('is not read by %s', async (_who, uid) => {
    await refused(getDoc(doc(world.as(uid), chartPath(CLINIC, CHART))));
  });

  it('is read by any available staff, and no other, where any of them may be written to', async () => {
    await selectedUsers();
    expect(await seen(world.as(offTeam), chartPath(CLINIC, CHART))).toBe(true);
    await world.update(memberPath(CLINIC, offTeam), { availableForPortalMessages: false });
    await refused(getDoc(doc(world.as(offTeam), chartPath(CLINIC, CHART))));
    await refused(getDoc(doc(world.as(stranger), chartPath(CLINIC, CHART))));
  });

  it('is no longer read when the connection or the place on the care team is gone', async () => {
    await world.remove(connectionPath(CLINIC, connectionId(CHART, patient)));
    await refused(getDoc(doc(world.as(patient), chartPath(CLINIC, CHART))));
    await world.update(chartPath(CLINIC, CHART), { careTeamIds: [doctor] });
    await refused(getDoc(doc(world.as(nurse), chartPath(CLINIC, CHART))));
  });

  it('is listed by its care team, for themselves only', async () => {
    const teamOf = (uid: string) => where('careTeamIds', 'array-contains', uid);
    expect(await listed(world.as(doctor), 'charts', teamOf(doctor), orderBy('patientName'), page)).toEqual([
      CHART,
      OTHER_CHART,
    ]);
    await refused(listed(world.as(nurse), 'charts', teamOf(doctor), page));
    await refused(listed(world.as(nurse), 'charts', where('careTeamIds', '==', [doctor]), page));
    await refused(listed(world.as(nurse), 'charts', page));
    await refused(listed(world.as(doctor), 'charts', teamOf(doctor), limit(LIMITS.listLimit + 1)));
    await refused(listed(world.as(patient), 'charts', page));
  });

  it('is not changed by those who read it', async () => {
    for (const uid of [patient, nurse, admin]) {
      await refused(updateDoc(doc(world.as(uid), chartPath(CLINIC, CHART)), { careTeamIds: [uid] }));
    }
  });
});

describe('a connection', () => {
  const own = connectionPath(CLINIC, connectionId(CHART, patient));

  it('is read by its portal user, and found missing by them when it is gone', async () => {
    expect(await seen(world.as(patient), own)).toBe(true);
    await world.remove(own);
    expect(await seen(world.as(patient), own)).toBe(false);
  });

  it('is never read by another portal user, not even of the same chart', async () => {
    for (const uid of [guardian, stranger]) await refused(getDoc(doc(world.as(uid), own)));
    await refused(listed(world.as(guardian), 'connections', where('chartId', '==', CHART), page));
    await refused(listed(world.as(guardian), 'connections', where('uid', '==', patient), page));
  });

  it('is read by the staff who see the chart', async () => {
    expect(await seen(world.as(nurse), own)).toBe(true);
    expect(
      await listed(
        world.as(nurse),
        'connections',
        where('chartId', '==', CHART),
        orderBy('displayName'),
        page,
      ),
    ).toEqual([connectionId(CHART, guardian), connectionId(CHART, patient)]);
    await refused(getDoc(doc(world.as(offTeam), own)));
    const ofChart = where('chartId', '==', CHART);
    await refused(listed(world.as(offTeam), 'connections', ofChart, page));
    await refused(listed(world.as(offTeam), 'connections', ofChart, where('uid', '==', patient), page));
    await refused(listed(world.as(nurse), 'connections', page));
    await selectedUsers();
    expect(await seen(world.as(offTeam), own)).toBe(true);
  });

  it('is listed by its portal user, within the limit', async () => {
    const mine = where('uid', '==', guardian);
    expect(await listed(world.as(guardian), 'connections', mine, page)).toEqual([
      connectionId(CHART, guardian),
    ]);
    await refused(listed(world.as(guardian), 'connections', mine, limit(LIMITS.listLimit + 1)));
    await world.update(memberPath(CLINIC, guardian), { active: false });
    await refused(listed(world.as(guardian), 'connections', mine, page));
    await refused(getDoc(doc(world.as(guardian), connectionPath(CLINIC, connectionId(CHART, guardian)))));
  });

  it('is made by nobody', async () => {
    const path = connectionPath(CLINIC, connectionId(CHART, stranger));
    await refused(setDoc(doc(world.as(stranger), path), { chartId: CHART, uid: stranger }));
    await refused(setDoc(doc(world.as(nurse), path), { chartId: CHART, uid: stranger }));
    await refused(deleteDoc(doc(world.as(patient), own)));
  });
});

describe('a collection that no rule names', () => {
  it('is closed to everybody', async () => {
    const path = `organizations/${CLINIC}/notes/note-1`;
    for (const uid of [patient, nurse, admin]) {
      await refused(setDoc(doc(world.as(uid), path), { text: 'x' }));
      await refused(
        getDocs(query(collection(world.as(uid), 'anything'), where(documentId(), '==', 'x'), limit(1))),
      );
    }
  });
});

describe('what lies below a document', () => {
  /** Says of itself whatever a rule asks of the document above. */
  const everything = {
    portalUserId: patient,
    staffId: nurse,
    uid: patient,
    chartId: CHART,
    careTeamIds: [nurse],
    active: true,
  };

  const conversationId = 'conversation00000001';
  /** A document of each collection: a new collection cannot be forgotten here. */
  const aDocument: Record<keyof typeof COLLECTIONS, string> = {
    users: userPath(patient),
    mail: mailPath('mail-1'),
    passwordLinks: passwordLinkPath('link-1'),
    rateLimits: rateLimitPath('limit-1'),
    sweeps: derivedSweepPath,
    organizations: organizationPath(CLINIC),
    members: memberPath(CLINIC, patient),
    staff: staffPath(CLINIC, nurse),
    charts: chartPath(CLINIC, CHART),
    connections: connectionPath(CLINIC, connectionId(CHART, patient)),
    conversations: conversationPath(CLINIC, conversationId),
    messages: messagePath(CLINIC, conversationId, 'message0000000000001'),
    searchEntries: searchEntryPath(CLINIC, 'entry-1'),
    inboxes: unreadTotalsPath(CLINIC, patient),
    auditEvents: auditEventPath(CLINIC, 'event-1'),
    auditSeals: auditSealPath(CLINIC, 1),
    drafts: draftPath(CLINIC, patient, 'draft-1'),
    savedAnswers: clinicAnswerPath(CLINIC, 'answer-1'),
    problems: problemPath(CLINIC, 'problem-1'),
    checks: derivedCheckPath(CLINIC),
    holds: holdPath(CLINIC, CHART),
  };

  it.each(Object.values(aDocument))('%s is closed', async (path) => {
    const below = `${path}/below/intruder000000000001`;
    await world.set(below, everything);
    for (const uid of [patient, nurse, admin]) {
      const firestore = world.as(uid);
      await refused(getDoc(doc(firestore, below)));
      await refused(
        getDocs(
          query(
            collection(firestore, `${path}/below`),
            where('portalUserId', '==', patient),
            where('staffId', '==', nurse),
            where('uid', '==', patient),
            where('chartId', '==', CHART),
            where('careTeamIds', '==', [nurse]),
            limit(1),
          ),
        ),
      );
      await refused(updateDoc(doc(firestore, below), { country: 'GB' }));
    }
  });
});
