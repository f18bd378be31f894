import {
  auditEventPath,
  chartPath,
  collectionPath,
  connectionId,
  connectionPath,
  derivedCheckPath,
  holdPath,
  memberPath,
  organizationPath,
  problemPath,
  staffPath,
  type OrganizationCollection,
} from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import {
  collection,
  deleteDoc,
  doc,
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
import { beforeEach, describe, expect, it } from 'vitest';
import { CHART, CLINIC, ELSEWHERE, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('super-admin');
const { patient, guardian, nurse, offTeam, admin, noMember, abroad } = PEOPLE;
const event = auditEventPath(CLINIC, 'event-1');
const problem = problemPath(CLINIC, 'problem-1');
const check = derivedCheckPath(CLINIC);

beforeEach(async () => {
  await world.set(event, { actorId: admin, action: 'role', target: `members/${nurse}`, detail: {}, at: 1 });
  await world.set(problem, { kind: 'event', target: 'mail/m', at: 1 });
  await world.set(check, { until: 1, at: 1 });
});

const list = async (
  firestore: Firestore,
  name: OrganizationCollection,
  ...constraints: QueryConstraint[]
): Promise<number> =>
  (await getDocs(query(collection(firestore, collectionPath(CLINIC, name)), ...constraints))).size;

/** What the admin screens ask for, with the number of rows to ask for at the end. */
const LISTS: [name: OrganizationCollection, what: QueryConstraint[]][] = [
  ['members', [where('kind', '==', 'portal'), orderBy('sortName')]],
  [
    'members',
    [
      where('kind', '==', 'staff'),
      orderBy('sortName'),
      where('sortName', '>=', 'a'),
      where('sortName', '<', 'z'),
    ],
  ],
  ['charts', [orderBy('sortName')]],
  ['connections', [where('chartId', '==', CHART), orderBy('displayName')]],
  ['connections', [where('uid', '==', patient)]],
  ['auditEvents', [orderBy('at', 'desc')]],
  ['problems', [orderBy('at', 'desc')]],
  ['auditEvents', [where('actorId', '==', admin), where('action', '==', 'role'), orderBy('at', 'desc')]],
];

describe('a Super Admin', () => {
  it('reads the people, the charts and who is connected', async () => {
    const reader = world.as(admin);
    for (const path of [
      memberPath(CLINIC, patient),
      memberPath(CLINIC, nurse),
      chartPath(CLINIC, CHART),
      connectionPath(CLINIC, connectionId(CHART, guardian)),
      staffPath(CLINIC, nurse),
      check,
    ]) {
      expect((await getDoc(doc(reader, path))).exists()).toBe(true);
    }
  });

  it.each(LISTS)('lists %s, within the limit', async (name, what) => {
    expect(await list(world.as(admin), name, ...what, limit(LIMITS.listLimit))).toBeGreaterThan(0);
    await refused(list(world.as(admin), name, ...what, limit(LIMITS.listLimit + 1)));
    await refused(list(world.as(admin), name, ...what));
  });

  it('looks for no other check than the one that the app knows of', async () => {
    await refused(list(world.as(admin), 'checks', limit(1)));
  });

  it('sees whether a chart is under a legal hold, as nobody else does, and changes that by the server alone', async () => {
    const held = holdPath(CLINIC, CHART);
    const nowhere = holdPath(CLINIC, 'another-chart');
    await world.set(held, { since: new Date() });
    expect((await getDoc(doc(world.as(admin), held))).exists()).toBe(true);
    expect((await getDoc(doc(world.as(admin), nowhere))).exists()).toBe(false);
    for (const uid of [patient, guardian, nurse, noMember]) await refused(getDoc(doc(world.as(uid), held)));
    await refused(getDoc(doc(world.as(admin), holdPath(ELSEWHERE, CHART))));
    await refused(list(world.as(admin), 'holds', limit(1)));
    await refused(deleteDoc(doc(world.as(admin), held)));
    await refused(setDoc(doc(world.as(admin), nowhere), { since: new Date() }));
  });

  it('writes none of it past the server', async () => {
    const writer = world.as(admin);
    await refused(updateDoc(doc(writer, organizationPath(CLINIC)), { 'messaging.enabled': false }));
    await refused(updateDoc(doc(writer, memberPath(CLINIC, patient)), { active: false }));
    await refused(updateDoc(doc(writer, memberPath(CLINIC, admin)), { managePortalSettings: true }));
    await refused(setDoc(doc(writer, memberPath(CLINIC, noMember)), { kind: 'staff', active: true }));
    await refused(updateDoc(doc(writer, staffPath(CLINIC, offTeam)), { availableForPortalMessages: false }));
    await refused(updateDoc(doc(writer, chartPath(CLINIC, CHART)), { careTeamIds: [admin] }));
    await refused(deleteDoc(doc(writer, connectionPath(CLINIC, connectionId(CHART, patient)))));
    await refused(setDoc(doc(writer, event), { actorId: nurse }));
    await refused(deleteDoc(doc(writer, event)));
    await refused(updateDoc(doc(writer, problem), { again: true }));
    await refused(deleteDoc(doc(writer, problem)));
    await refused(setDoc(doc(writer, check), { until: 2, at: 2 }));
  });

  it.each([
    ['who lost the role', { superAdmin: false }],
    ['who is inactive', { active: false }],
    ['who has yet to accept', { acceptedAt: null }],
  ])('%s lists and reads nothing more', async (_who, fields) => {
    await world.update(memberPath(CLINIC, admin), fields);
    for (const [name, what] of LISTS) {
      await refused(list(world.as(admin), name, ...what, limit(LIMITS.pageSize)));
    }
    await refused(getDoc(doc(world.as(admin), memberPath(CLINIC, patient))));
    await refused(getDoc(doc(world.as(admin), chartPath(CLINIC, CHART))));
    await refused(getDoc(doc(world.as(admin), check)));
  });

  it('reads nothing of another organization', async () => {
    const reader = world.as(admin);
    await refused(getDoc(doc(reader, organizationPath(ELSEWHERE))));
    await refused(getDocs(query(collection(reader, collectionPath(ELSEWHERE, 'members')), limit(1))));
    await refused(getDocs(query(collection(reader, collectionPath(ELSEWHERE, 'auditEvents')), limit(1))));
  });
});

describe.each([
  ['the patient', () => world.as(patient)],
  ['the nurse', () => world.as(nurse)],
  ['an account without a membership', () => world.as(noMember)],
  ['a Super Admin of another organization', () => world.as(abroad)],
  ['somebody not signed in', () => world.anonymous()],
])('%s', (_who, firestore) => {
  it('lists neither people nor the audit trail nor problems', async () => {
    await refused(list(firestore(), 'members', orderBy('sortName'), limit(1)));
    await refused(list(firestore(), 'auditEvents', orderBy('at', 'desc'), limit(1)));
    await refused(getDoc(doc(firestore(), event)));
    await refused(list(firestore(), 'problems', orderBy('at', 'desc'), limit(1)));
    await refused(getDoc(doc(firestore(), check)));
  });
});

it('who manages portal settings alone reads neither people nor charts', async () => {
  await world.update(memberPath(CLINIC, admin), { superAdmin: false, managePortalSettings: true });
  for (const [name, what] of LISTS) {
    await refused(list(world.as(admin), name, ...what, limit(LIMITS.pageSize)));
  }
});

it('who has yet to accept reads the clinic, to know who asks, and nothing else', async () => {
  await world.update(memberPath(CLINIC, patient), { acceptedAt: null });
  const reader = world.as(patient);
  expect((await getDoc(doc(reader, organizationPath(CLINIC)))).exists()).toBe(true);
  await refused(getDoc(doc(reader, chartPath(CLINIC, CHART))));
  await refused(getDoc(doc(reader, staffPath(CLINIC, nurse))));
  await refused(list(reader, 'staff', limit(1)));
});
