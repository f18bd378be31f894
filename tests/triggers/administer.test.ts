import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { memberPath } from '@my-messages/domain/paths';
import { chartNameFields, nameFields } from '@my-messages/domain/text/name-fields';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminAuth, adminFirestore, closeAdmin } from '../support/admin';
import { resultOf } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { administering } from './support/administering';

let clinic: Clinic;
let superAdmin: Person;
let manager: Person;
let outsider: Person;
/** Made anew for each test. */
let patient: Person;
let nurse: Person;
let chartId: string;

beforeAll(async () => {
  clinic = await openClinic();
  superAdmin = await clinic.addAdmin('Sam Super');
  await clinic.change(memberPath(clinic.organizationId, superAdmin.uid), { managePortalSettings: false });
  manager = await clinic.addAdmin('Mo Manager');
  await clinic.change(memberPath(clinic.organizationId, manager.uid), { superAdmin: false });
  outsider = await (await openClinic()).addAdmin('Olga Outside');
});

beforeEach(async () => {
  patient = await clinic.addPortalUser('Paula Patient');
  nurse = await clinic.addStaff('Nora Nurse');
  chartId = await clinic.addChart(patient, [nurse]);
});

afterAll(closeAdmin);

const ask = (person: Person | null, change: unknown, organizationId = clinic.organizationId) =>
  administering(organizationId).ask(person, change);
const outcomeOf = (person: Person, change: AdminChange) =>
  administering(clinic.organizationId).outcomeOf(person, change);
const expectNotAllowed = (people: readonly Person[], change: AdminChange) =>
  administering(clinic.organizationId).expectNotAllowed(people, change);

/** A change, who may have it, what it leaves stored, and what its line says. */
interface Case {
  readonly change: AdminChange;
  readonly by: 'manager' | 'superAdmin';
  readonly stores: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const settings = (change: AdminChange, messaging: object, detail: Case['detail']): Case => ({
  change,
  by: 'manager',
  stores: { '.': { messaging: expect.objectContaining(messaging) as unknown } },
  target: '.',
  detail,
});

const directory = (
  change: AdminChange,
  stores: Case['stores'],
  target: string,
  detail: Case['detail'],
): Case => ({
  change,
  by: 'superAdmin',
  stores,
  target,
  detail,
});

const cases: Readonly<Record<string, () => Case>> = {
  'messaging off': () =>
    settings({ kind: 'messaging', enabled: false }, { enabled: false }, { enabled: false }),
  'messaging off at a location': () =>
    settings(
      { kind: 'location-messaging', locationId: 'main', enabled: false },
      { locations: { main: { name: 'Main', enabled: false, phone: null } } },
      { locationId: 'main', enabled: false },
    ),
  'the telephone number of a location': () =>
    settings(
      { kind: 'location-phone', locationId: 'main', phone: ' (312)  555-0142' },
      { locations: { main: expect.objectContaining({ name: 'Main', phone: '(312) 555-0142' }) as unknown } },
      { locationId: 'main', hasPhone: true },
    ),
  'recipient policy': () =>
    settings(
      { kind: 'recipient-policy', policy: 'selected-users' },
      { recipientPolicy: 'selected-users' },
      { policy: 'selected-users' },
    ),
  'response time': () =>
    settings({ kind: 'response-time', days: null }, { responseDays: null }, { days: null }),
  'a portal user renamed': () =>
    directory(
      { kind: 'rename-portal-user', uid: patient.uid, displayName: 'Paula  Émile ' },
      {
        [`members/${patient.uid}`]: { displayName: 'Paula Émile', ...nameFields('Paula Émile') },
        [`connections/${chartId}_${patient.uid}`]: { displayName: 'Paula Émile' },
      },
      `members/${patient.uid}`,
      {},
    ),
  'staff renamed': () =>
    directory(
      { kind: 'rename-staff', uid: nurse.uid, displayName: 'Nora Other', title: 'Physician' },
      {
        [`members/${nurse.uid}`]: { displayName: 'Nora Other', ...nameFields('Nora Other') },
        [`staff/${nurse.uid}`]: { displayName: 'Nora Other', title: 'Physician' },
      },
      `members/${nurse.uid}`,
      {},
    ),
  'a portal user deactivated': () =>
    directory(
      { kind: 'activity', uid: patient.uid, active: false },
      {
        [`members/${patient.uid}`]: { active: false },
        [`connections/${chartId}_${patient.uid}`]: { refusals: ['portal-inactive'] },
      },
      `members/${patient.uid}`,
      { active: false },
    ),
  'staff deactivated': () =>
    directory(
      { kind: 'activity', uid: nurse.uid, active: false },
      {
        [`members/${nurse.uid}`]: { active: false },
        [`staff/${nurse.uid}`]: { availableForPortalMessages: false },
      },
      `members/${nurse.uid}`,
      { active: false },
    ),
  'the role to be messaged taken': () =>
    directory(
      { kind: 'role', uid: nurse.uid, role: 'availableForPortalMessages', given: false },
      {
        [`members/${nurse.uid}`]: { availableForPortalMessages: false },
        [`staff/${nurse.uid}`]: { availableForPortalMessages: false },
      },
      `members/${nurse.uid}`,
      { role: 'availableForPortalMessages', given: false },
    ),
  'the role for the settings given': () =>
    directory(
      { kind: 'role', uid: nurse.uid, role: 'managePortalSettings', given: true },
      { [`members/${nurse.uid}`]: { managePortalSettings: true } },
      `members/${nurse.uid}`,
      { role: 'managePortalSettings', given: true },
    ),
  'permission to message taken': () =>
    directory(
      { kind: 'permission-to-message', uid: patient.uid, canMessage: false },
      {
        [`members/${patient.uid}`]: { canMessage: false },
        [`connections/${chartId}_${patient.uid}`]: { refusals: ['portal-permission'] },
      },
      `members/${patient.uid}`,
      { canMessage: false },
    ),
  'somebody away': () =>
    directory(
      { kind: 'away', uid: superAdmin.uid, away: { from: '2026-02-01', until: '2026-02-05', coverId: null } },
      { [`staff/${superAdmin.uid}`]: { away: { from: '2026-02-01', until: '2026-02-05', coverId: null } } },
      `members/${superAdmin.uid}`,
      { away: true, from: '2026-02-01', until: '2026-02-05', coverId: null },
    ),
  'a chart described': () =>
    directory(
      { kind: 'describe-chart', chartId, patientName: 'Zoë Patient', label: 'Heart', locationId: 'main' },
      {
        [`charts/${chartId}`]: {
          patientName: 'Zoë Patient',
          ...chartNameFields('Zoë Patient'),
          label: 'Heart',
        },
      },
      `charts/${chartId}`,
      { locationId: 'main' },
    ),
  'a chart closed': () =>
    directory(
      { kind: 'chart-status', chartId, status: 'closed' },
      { [`charts/${chartId}`]: { status: 'closed' } },
      `charts/${chartId}`,
      { status: 'closed' },
    ),
  'somebody taken off the care team': () =>
    directory(
      { kind: 'care-team', chartId, uid: nurse.uid, assigned: false },
      { [`charts/${chartId}`]: { careTeamIds: [] } },
      `charts/${chartId}`,
      { uid: nurse.uid, assigned: false },
    ),
  'somebody put on the care team': () =>
    directory(
      { kind: 'care-team', chartId, uid: manager.uid, assigned: true },
      { [`charts/${chartId}`]: { careTeamIds: [nurse.uid, manager.uid] } },
      `charts/${chartId}`,
      { uid: manager.uid, assigned: true },
    ),
  'another relationship': () =>
    directory(
      { kind: 'connect', chartId, uid: patient.uid, relationship: 'guarantor' },
      { [`connections/${chartId}_${patient.uid}`]: { relationship: 'guarantor' } },
      `connections/${chartId}_${patient.uid}`,
      { chartId, uid: patient.uid, relationship: 'guarantor' },
    ),
  'somebody disconnected': () =>
    directory(
      { kind: 'disconnect', chartId, uid: patient.uid },
      { [`connections/${chartId}_${patient.uid}`]: null },
      `connections/${chartId}_${patient.uid}`,
      { chartId, uid: patient.uid },
    ),
};

describe.each(Object.entries(cases))('%s', (_, makeCase) => {
  it('is for those with the role, changes what it says and nothing else, and leaves a line', async () => {
    const { change, by, stores, target, detail } = makeCase();
    const [asker, others] =
      by === 'manager'
        ? [manager, [superAdmin, nurse, patient, outsider]]
        : [superAdmin, [manager, nurse, patient, outsider]];
    await expectNotAllowed(others, change);

    const { outcome, changes, lines } = await outcomeOf(asker, change);
    expect(outcome).toBe('done');
    expect(Object.keys(changes).sort()).toEqual(Object.keys(stores).sort());
    for (const [path, fields] of Object.entries(stores)) {
      if (fields === null) expect(changes[path]).toBeNull();
      else expect(changes[path]).toEqual(fields);
    }
    expect(lines).toEqual([
      {
        actorId: asker.uid,
        action: change.kind,
        target,
        detail,
        about: expect.anything() as unknown,
        recordedAt: expect.any(Timestamp) as unknown,
        expiresAt: expect.any(Timestamp) as unknown,
        at: expect.any(Timestamp) as unknown,
      },
    ]);
    if (change.kind !== 'disconnect') {
      expect(await outcomeOf(asker, change)).toMatchObject({ outcome: 'done', changes: {}, lines: [] });
    }
  });
});

describe('new charts and connections', () => {
  const addChart: AdminChange = {
    kind: 'add-chart',
    patientName: 'Bo Baby',
    label: 'Births',
    locationId: 'main',
  };

  it('are made by a Super Admin alone', async () => {
    await expectNotAllowed([manager, nurse, patient, outsider], addChart);
    const added = await outcomeOf(superAdmin, addChart);
    expect(added.id).toMatch(/^[A-Za-z0-9]{20}$/);
    const chart = added.id ?? '';
    expect(added.changes).toEqual({
      [`charts/${chart}`]: {
        patientName: 'Bo Baby',
        ...chartNameFields('Bo Baby'),
        label: 'Births',
        locationId: 'main',
        status: 'open',
        careTeamIds: [],
      },
    });
    expect(added.lines).toMatchObject([{ target: `charts/${chart}`, detail: { locationId: 'main' } }]);

    await clinic.change(memberPath(clinic.organizationId, patient.uid), { canMessage: false });
    const connect = { kind: 'connect', chartId: chart, uid: patient.uid, relationship: 'guardian' } as const;
    const connected = await outcomeOf(superAdmin, connect);
    expect(connected.changes).toEqual({
      [`connections/${chart}_${patient.uid}`]: {
        chartId: chart,
        uid: patient.uid,
        displayName: 'Paula Patient',
        relationship: 'guardian',
        refusals: ['portal-permission'],
        mailRefused: false,
      },
    });
  });
});

it('a chart has one patient, however a second one would come to it', async () => {
  const another = await clinic.addPortalUser('Petra Patient');
  const second = { chartId, relationship: 'self' } as const;
  const refused = { outcome: 'another-patient', changes: {}, lines: [] };
  const connect = { kind: 'connect', uid: another.uid, ...second } as const;
  expect(await outcomeOf(superAdmin, connect)).toEqual(refused);
  const invite = {
    kind: 'invite-portal-user',
    email: 'second-patient@example.com',
    displayName: 'Sara Second',
    connection: second,
  } as const;
  expect(await outcomeOf(superAdmin, invite)).toEqual(refused);
  await outcomeOf(superAdmin, { kind: 'disconnect', chartId, uid: patient.uid });
  expect((await outcomeOf(superAdmin, connect)).outcome).toBe('done');
});

describe('what is back', () => {
  it('is the card of staff who are activated again, and the connections of a portal user', async () => {
    for (const { uid } of [nurse, patient]) {
      await outcomeOf(superAdmin, { kind: 'activity', uid, active: false });
    }
    const staff = await outcomeOf(superAdmin, { kind: 'activity', uid: nurse.uid, active: true });
    expect(staff.changes[`staff/${nurse.uid}`]).toMatchObject({ availableForPortalMessages: true });
    const portal = await outcomeOf(superAdmin, { kind: 'activity', uid: patient.uid, active: true });
    expect(portal.changes[`connections/${chartId}_${patient.uid}`]).toMatchObject({ refusals: [] });
  });
});

describe('a request that is none', () => {
  const change = { kind: 'messaging', enabled: true };

  it.each<[string, number, () => ReturnType<typeof ask>]>([
    ['of nobody', 401, () => ask(null, change)],
    ['without a change', 400, () => ask(superAdmin, null)],
    ['of an unknown kind', 400, () => ask(superAdmin, { kind: 'everything' })],
    ['of another form', 400, () => ask(superAdmin, { kind: 'messaging', enabled: 'yes' })],
    ['in an organization that has no id', 400, () => ask(superAdmin, change, 'a/b')],
    ['with a path for an id', 400, () => ask(superAdmin, { kind: 'activity', uid: 'a/b/c', active: false })],
  ])('is refused: %s', async (_, status, request) => {
    expect((await request()).status).toBe(status);
  });

  it('with a number that nobody could dial is refused in a word, and changes nothing', async () => {
    const unsound: AdminChange = { kind: 'location-phone', locationId: 'main', phone: 'javascript:5550142' };
    expect(await outcomeOf(manager, unsound)).toEqual({ outcome: 'unsound-phone', changes: {}, lines: [] });
  });

  it('tells of an organization that is not there no more than of one that is', async () => {
    const elsewhere = await ask(superAdmin, change, 'no-such-clinic');
    expect(elsewhere).toEqual(await ask(outsider, change));
  });
});

describe('oneself and the last Super Admin', () => {
  it('nobody raises or deactivates themselves; a role taken acts on the next request, with the same token', async () => {
    const raise = { kind: 'role', uid: superAdmin.uid, role: 'managePortalSettings', given: true } as const;
    const leave = { kind: 'activity', uid: superAdmin.uid, active: false } as const;
    const stepDown = { kind: 'role', uid: superAdmin.uid, role: 'superAdmin', given: false } as const;
    for (const [change, outcome] of [
      [raise, 'yourself'],
      [leave, 'yourself'],
      [stepDown, 'last-super-admin'],
    ] as const) {
      expect(await outcomeOf(superAdmin, change)).toEqual({ outcome, changes: {}, lines: [] });
    }
    expect(
      await outcomeOf(manager, { kind: 'role', uid: manager.uid, role: 'superAdmin', given: true }),
    ).toMatchObject({ outcome: 'not-allowed' });
  });

  it('somebody invited, inactive or without the role is no other Super Admin', async () => {
    const second = await clinic.addAdmin('Sid Second');
    const path = memberPath(clinic.organizationId, second.uid);
    const stepDown = { kind: 'role', uid: superAdmin.uid, role: 'superAdmin', given: false } as const;
    for (const weakness of [{ acceptedAt: null }, { active: false }, { superAdmin: false }]) {
      await clinic.change(path, { acceptedAt: 1, active: true, superAdmin: true, ...weakness });
      expect(await outcomeOf(superAdmin, stepDown)).toMatchObject({ outcome: 'last-super-admin' });
    }
  });

  it.each<[string, string, (other: Person, self: Person) => AdminChange]>([
    ['deactivate each other', 'not-allowed', ({ uid }) => ({ kind: 'activity', uid, active: false })],
    [
      'take the role from each other',
      'not-allowed',
      ({ uid }) => ({ kind: 'role', uid, role: 'superAdmin', given: false }),
    ],
    [
      'step down together',
      'last-super-admin',
      (_, { uid }) => ({ kind: 'role', uid, role: 'superAdmin', given: false }),
    ],
  ])('exactly one stays of two who %s at the same moment', async (_, refusal, change) => {
    for (let round = 0; round < 4; round += 1) {
      const own = await openClinic();
      const { organizationId } = own;
      const [one, two] = [await own.addAdmin('One Admin'), await own.addAdmin('Two Admin')];
      const answers = await Promise.all([
        ask(one, change(two, one), organizationId),
        ask(two, change(one, two), organizationId),
      ]);
      expect(answers.map((answer) => resultOf(answer).outcome).sort()).toEqual(['done', refusal].sort());
      const members = await Promise.all(
        [one, two].map(({ uid }) => adminFirestore().doc(memberPath(organizationId, uid)).get()),
      );
      const inOffice = members.filter(
        (member) => member.get('active') === true && member.get('superAdmin') === true,
      );
      expect(inOffice).toHaveLength(1);
    }
  });
});

describe('inviting', () => {
  const inviteStaff = (email: string): AdminChange => ({
    kind: 'invite-staff',
    email,
    displayName: 'Nia New',
    title: 'Physician',
    roles: ['availableForPortalMessages'],
  });

  it('makes an account for nobody whom the asker may not invite', async () => {
    const email = `uninvited-${nurse.uid}@example.com`;
    await expectNotAllowed([manager, nurse, patient, outsider], inviteStaff(email));
    await expect(adminAuth().getUserByEmail(email)).rejects.toMatchObject({ code: 'auth/user-not-found' });
  });

  it('is answered the same for an address with an account and one without', async () => {
    const known = await (await openClinic()).addPortalUser('Kay Known');
    const answers = [
      await ask(superAdmin, inviteStaff(known.email)),
      await ask(superAdmin, inviteStaff(`unknown-${nurse.uid}@example.com`)),
    ];
    const shape = answers.map(({ status, body }) => [status, body.replace(/"id":"[^"]+"/, '"id":"…"')]);
    expect(shape[0]).toEqual(shape[1]);
    expect(resultOf(answers[0] ?? { body: '' })).toMatchObject({ outcome: 'done', id: known.uid });
  });

  it('takes nobody twice, of either kind, nor at the same moment', async () => {
    for (const { email } of [nurse, patient]) {
      expect(await outcomeOf(superAdmin, inviteStaff(email))).toMatchObject({ outcome: 'already-member' });
    }
    const email = `twice-${nurse.uid}@example.com`;
    const answers = await Promise.all([
      ask(superAdmin, inviteStaff(email)),
      ask(superAdmin, inviteStaff(email)),
    ]);
    expect(answers.map((answer) => resultOf(answer).outcome).sort()).toEqual(['already-member', 'done']);
  });

  it('takes no account over that a stranger made with the address and waits in', async () => {
    const email = `squatted-${nurse.uid}@example.com`;
    const stranger = await adminAuth().createUser({ email, password: 'known to a stranger' });
    const invited = await outcomeOf(superAdmin, inviteStaff(email));
    expect(invited.outcome).toBe('done');
    expect(invited.id).not.toBe(stranger.uid);
    await expect(adminAuth().getUser(stranger.uid)).rejects.toMatchObject({ code: 'auth/user-not-found' });
  });
});
