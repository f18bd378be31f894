import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { parseAccount } from '@my-messages/domain/documents/account';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import type { Relationship } from '@my-messages/domain/documents/document';
import { parseMember, type StaffMember } from '@my-messages/domain/documents/member';
import { USUAL_HOURS } from '@my-messages/domain/documents/opening';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseProblem } from '@my-messages/domain/documents/problem';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import {
  chartDoc,
  connectionDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import type { AdminFacts, AdminPlan, AdminRequest } from './admin-plan';
import { planChange } from './plan-change';

const request: AdminRequest = {
  organization: parseOrganization('clinic', organizationDoc()),
  askerId: 'admin',
  secondFactor: false,
  personId: 'new-person',
  addressTaken: false,
  hasSecondFactor: false,
  newId: 'newChart',
  now: 1_800_000_000_000,
  times: { fromMillis: (milliseconds) => ({ toMillis: () => milliseconds }) },
};

const nothing: AdminFacts = {
  account: null,
  member: null,
  card: null,
  connections: [],
  chart: null,
  held: false,
  cover: null,
  problems: [],
  answers: [],
  staff: [],
  patientIds: [],
  waiting: false,
  anotherSuperAdmin: false,
};
const chart = parseChart('chart-1', chartDoc());
const connection = parseConnection('chart-1_ana', connectionDoc());
const ana: AdminFacts = {
  ...nothing,
  member: parseMember('ana', portalMemberDoc()),
  connections: [connection],
};
const nurse: AdminFacts = {
  ...nothing,
  member: parseMember('nurse', staffMemberDoc()),
  card: parseStaffCard('nurse', staffCardDoc()),
};
const staff = parseMember('nurse', staffMemberDoc()) as StaffMember;
const admin: AdminFacts = { ...nothing, member: parseMember('admin', staffMemberDoc({ superAdmin: true })) };

const plan = (facts: AdminFacts, change: AdminChange) => planChange(request, facts, change);

/** The plan of a change that is not refused. */
function planned(facts: AdminFacts, change: AdminChange): AdminPlan {
  const result = plan(facts, change);
  if (typeof result === 'string') throw new Error(`refused: ${result}`);
  return result;
}

const invitePortalUser = (relationship: Relationship | null): AdminChange => ({
  kind: 'invite-portal-user',
  email: 'new@example.com',
  displayName: 'Zoë New',
  connection: relationship && { chartId: 'chart-1', relationship },
});

const away = (coverId: string | null): AdminChange => ({
  kind: 'away',
  uid: 'nurse',
  away: { from: '2026-02-01', until: '2026-02-05', coverId },
});

const inviteStaff: AdminChange = {
  kind: 'invite-staff',
  email: 'new@example.com',
  displayName: 'Nia New',
  title: 'Physician',
  roles: ['superAdmin', 'availableForPortalMessages'],
};

describe('a change that changes nothing', () => {
  it.each<[string, AdminFacts, AdminChange]>([
    ['messaging', nothing, { kind: 'messaging', enabled: true }],
    ['location-messaging', nothing, { kind: 'location-messaging', locationId: 'main', enabled: true }],
    ['location-phone', nothing, { kind: 'location-phone', locationId: 'main', phone: null }],
    ['recipient-policy', nothing, { kind: 'recipient-policy', policy: 'care-team-only' }],
    ['response-time', nothing, { kind: 'response-time', days: 2 }],
    ['opening-hours', nothing, { kind: 'opening-hours', hours: USUAL_HOURS }],
    ['remove-holiday', nothing, { kind: 'remove-holiday', day: '2026-12-25' }],
    ['reminder', nothing, { kind: 'reminder', hours: 24 }],
    ['logo', nothing, { kind: 'logo', logo: null }],
    ['idle-sign-out', nothing, { kind: 'idle-sign-out', minutes: 15 }],
    ['retention', nothing, { kind: 'retention', years: null }],
    ['legal-hold', { ...nothing, chart, held: true }, { kind: 'legal-hold', chartId: 'chart-1', held: true }],
    ['rename-portal-user', ana, { kind: 'rename-portal-user', uid: 'ana', displayName: 'Ana Example' }],
    ['staff-second-factor', { ...nothing, staff: [staff] }, { kind: 'staff-second-factor', needed: false }],
    [
      'rename-staff',
      nurse,
      { kind: 'rename-staff', uid: 'nurse', displayName: 'Nora Nurse', title: 'Registered nurse' },
    ],
    ['activity', ana, { kind: 'activity', uid: 'ana', active: true }],
    ['role', nurse, { kind: 'role', uid: 'nurse', role: 'superAdmin', given: false }],
    ['away', nurse, { kind: 'away', uid: 'nurse', away: null }],
    ['permission', ana, { kind: 'permission-to-message', uid: 'ana', canMessage: true }],
    [
      'describe-chart',
      { ...nothing, chart },
      {
        kind: 'describe-chart',
        chartId: 'chart-1',
        patientName: 'Ana Example',
        label: 'General care',
        locationId: 'main',
      },
    ],
    ['chart-status', { ...nothing, chart }, { kind: 'chart-status', chartId: 'chart-1', status: 'open' }],
    [
      'care-team on',
      { ...nurse, chart },
      { kind: 'care-team', chartId: 'chart-1', uid: 'nurse', assigned: true },
    ],
    [
      'care-team off',
      { ...nothing, chart },
      { kind: 'care-team', chartId: 'chart-1', uid: 'gone', assigned: false },
    ],
    ['connect', { ...ana, chart }, { kind: 'connect', chartId: 'chart-1', uid: 'ana', relationship: 'self' }],
    [
      'connect one of two patients of before',
      { ...ana, chart, patientIds: ['ana', 'bea'] },
      { kind: 'connect', chartId: 'chart-1', uid: 'ana', relationship: 'self' },
    ],
  ])('writes nothing: %s', (_, facts, change) => {
    expect(planned(facts, change)).toMatchObject({ writes: [], mail: null });
  });
});

describe('a refused change', () => {
  const full = Array.from({ length: LIMITS.careTeamSize }, (_, index) => `nurse-${String(index)}`);
  const many = Array.from({ length: LIMITS.connectionsPerPerson }, (_, index) => ({
    ...connection,
    id: `other-${String(index)}_ana`,
  }));

  it.each<[string, string, AdminFacts, AdminChange]>([
    ['missing', 'a location', nothing, { kind: 'location-messaging', locationId: 'moon', enabled: true }],
    [
      'missing',
      'a name of every object',
      nothing,
      { kind: 'location-messaging', locationId: 'constructor', enabled: true },
    ],
    ['missing', 'a location to call', nothing, { kind: 'location-phone', locationId: 'moon', phone: null }],
    [
      'missing',
      'a name of every object to call',
      nothing,
      { kind: 'location-phone', locationId: 'constructor', phone: '(312) 555-0142' },
    ],
    ...['12', '1-800-CLINIC', 'javascript:5550142', '312\u200B5550142', '1'.repeat(33)].map(
      (phone): [string, string, AdminFacts, AdminChange] => [
        'unsound-phone',
        phone,
        nothing,
        { kind: 'location-phone', locationId: 'main', phone },
      ],
    ),
    ['missing', 'the chart of an invitation', nothing, invitePortalUser('guardian')],
    ['already-member', 'portal user invited', ana, invitePortalUser(null)],
    ['already-member', 'staff invited as portal user', nurse, invitePortalUser(null)],
    ['already-member', 'portal user invited as staff', ana, inviteStaff],
    ['missing', 'nobody to invite again', nothing, { kind: 'invite-again', uid: 'x' }],
    ['not-invited', 'accepted', ana, { kind: 'invite-again', uid: 'ana' }],
    [
      'not-invited',
      'inactive',
      { ...nothing, member: parseMember('ana', portalMemberDoc({ active: false, acceptedAt: null })) },
      { kind: 'invite-again', uid: 'ana' },
    ],
    [
      'no-address',
      'no address to invite',
      { ...nothing, member: parseMember('ana', portalMemberDoc({ email: null, acceptedAt: null })) },
      { kind: 'invite-again', uid: 'ana' },
    ],
    ['missing', 'an address for nobody', nothing, { kind: 'address', uid: 'x', email: 'x@example.com' }],
    ['yourself', 'one’s own address', admin, { kind: 'address', uid: 'admin', email: 'x@example.com' }],
    [
      'other-clinic',
      'the address of somebody of two clinics',
      { ...ana, account: { uid: 'ana', organizationIds: ['clinic', 'other'] } },
      { kind: 'address', uid: 'ana', email: 'x@example.com' },
    ],
    ['missing', 'nobody to rename', nothing, { kind: 'rename-portal-user', uid: 'x', displayName: 'X' }],
    [
      'missing',
      'no staff to rename',
      nothing,
      { kind: 'rename-staff', uid: 'x', displayName: 'X', title: 'Y' },
    ],
    [
      'other-kind',
      'staff renamed as portal user',
      nurse,
      { kind: 'rename-portal-user', uid: 'nurse', displayName: 'X' },
    ],
    ['missing', 'nobody to deactivate', nothing, { kind: 'activity', uid: 'x', active: false }],
    ['yourself', 'deactivating oneself', admin, { kind: 'activity', uid: 'admin', active: false }],
    ['missing', 'nobody for a role', nothing, { kind: 'role', uid: 'x', role: 'superAdmin', given: true }],
    [
      'other-kind',
      'a role for a portal user',
      ana,
      { kind: 'role', uid: 'ana', role: 'superAdmin', given: true },
    ],
    [
      'yourself',
      'a role for oneself',
      admin,
      { kind: 'role', uid: 'admin', role: 'managePortalSettings', given: true },
    ],
    [
      'last-super-admin',
      'stepping down',
      admin,
      { kind: 'role', uid: 'admin', role: 'superAdmin', given: false },
    ],
    [
      'other-kind',
      'permission for staff',
      nurse,
      { kind: 'permission-to-message', uid: 'nurse', canMessage: false },
    ],
    ['missing', 'days away of somebody without a card', ana, { kind: 'away', uid: 'ana', away: null }],
    ['no-cover', 'themselves as who answers meanwhile', { ...nurse, cover: nurse.card }, away('nurse')],
    ['no-cover', 'nobody known as who answers meanwhile', nurse, away('doctor')],
    [
      'no-cover',
      'somebody who cannot be written to as who answers meanwhile',
      { ...nurse, cover: parseStaffCard('doctor', staffCardDoc({ availableForPortalMessages: false })) },
      away('doctor'),
    ],
    [
      'missing',
      'permission for nobody',
      nothing,
      { kind: 'permission-to-message', uid: 'x', canMessage: false },
    ],
    [
      'missing',
      'a location for a new chart',
      nothing,
      { kind: 'add-chart', patientName: 'A', label: 'B', locationId: 'moon' },
    ],
    [
      'missing',
      'a location for a chart',
      { ...nothing, chart },
      { kind: 'describe-chart', chartId: 'chart-1', patientName: 'A', label: 'B', locationId: 'moon' },
    ],
    [
      'missing',
      'a chart to describe',
      nothing,
      { kind: 'describe-chart', chartId: 'x', patientName: 'A', label: 'B', locationId: 'main' },
    ],
    ['missing', 'a chart to close', nothing, { kind: 'chart-status', chartId: 'x', status: 'closed' }],
    [
      'missing',
      'nobody for a care team',
      { ...nothing, chart },
      { kind: 'care-team', chartId: 'chart-1', uid: 'x', assigned: true },
    ],
    [
      'other-kind',
      'a portal user for a care team',
      { ...ana, chart },
      { kind: 'care-team', chartId: 'chart-1', uid: 'ana', assigned: true },
    ],
    [
      'too-many',
      'a full care team',
      { ...nurse, chart: { ...chart, careTeamIds: full } },
      { kind: 'care-team', chartId: 'chart-1', uid: 'nurse', assigned: true },
    ],
    [
      'missing',
      'a chart to connect to',
      ana,
      { kind: 'connect', chartId: 'x', uid: 'ana', relationship: 'self' },
    ],
    [
      'missing',
      'nobody to connect',
      { ...nothing, chart },
      { kind: 'connect', chartId: 'chart-1', uid: 'x', relationship: 'self' },
    ],
    [
      'other-kind',
      'staff to connect',
      { ...nurse, chart },
      { kind: 'connect', chartId: 'chart-1', uid: 'nurse', relationship: 'self' },
    ],
    [
      'too-many',
      'connections',
      { ...ana, chart, connections: many },
      { kind: 'connect', chartId: 'chart-1', uid: 'ana', relationship: 'self' },
    ],
    [
      'another-patient',
      'a second patient',
      { ...ana, connections: [], chart, patientIds: ['bea'] },
      { kind: 'connect', chartId: 'chart-1', uid: 'ana', relationship: 'self' },
    ],
    [
      'another-patient',
      'a guardian to become the second',
      { ...ana, connections: [{ ...connection, relationship: 'guardian' }], chart, patientIds: ['bea'] },
      { kind: 'connect', chartId: 'chart-1', uid: 'ana', relationship: 'self' },
    ],
    [
      'another-patient',
      'to invite a second patient',
      { ...nothing, chart, patientIds: ['bea'] },
      invitePortalUser('self'),
    ],
    ['missing', 'a connection', nothing, { kind: 'disconnect', chartId: 'chart-1', uid: 'ana' }],
  ])('is %s: %s', (refusal, _, facts, change) => {
    expect(plan(facts, change)).toBe(refusal);
  });

  it('is not one below the limits', () => {
    const team = { ...nurse, chart: { ...chart, careTeamIds: full.slice(1) } };
    planned(team, { kind: 'care-team', chartId: 'chart-1', uid: 'nurse', assigned: true });
    planned(
      { ...ana, chart, connections: many.slice(1) },
      { kind: 'connect', chartId: 'chart-1', uid: 'ana', relationship: 'self' },
    );
    const another = { ...admin, anotherSuperAdmin: true };
    planned(another, { kind: 'role', uid: 'admin', role: 'superAdmin', given: false });
  });
});

describe('the telephone number of a location', () => {
  const main = { name: 'Main', enabled: true, phone: '(312) 555-0142' };
  const withNumber: AdminRequest = {
    ...request,
    organization: parseOrganization(
      'clinic',
      organizationDoc({ messaging: { ...request.organization.messaging, locations: { main } } }),
    ),
  };

  it('is written beside what the location has, with nothing but ids in its line', () => {
    const { id, writes, target, detail } = planned(nothing, {
      kind: 'location-phone',
      locationId: 'main',
      phone: '(312) 555-0142',
    });
    expect(writes).toEqual([
      {
        kind: 'update',
        path: 'organizations/clinic',
        data: {
          messaging: { ...request.organization.messaging, locations: { main } },
        },
      },
    ]);
    expect({ id, target, detail }).toEqual({
      id: 'clinic',
      target: '.',
      detail: { locationId: 'main', hasPhone: true },
    });
  });

  it('is taken away, and not written again when it is the same', () => {
    const change = { kind: 'location-phone', locationId: 'main' } as const;
    expect(planChange(withNumber, nothing, { ...change, phone: null })).toMatchObject({
      writes: [{ data: { messaging: { locations: { main: { ...main, phone: null } } } } }],
      detail: { locationId: 'main', hasPhone: false },
    });
    expect(planChange(withNumber, nothing, { ...change, phone: main.phone })).toMatchObject({ writes: [] });
  });

  it('stays when the location is switched', () => {
    const change = { kind: 'location-messaging', locationId: 'main', enabled: false } as const;
    expect(planChange(withNumber, nothing, change)).toMatchObject({
      writes: [{ data: { messaging: { locations: { main: { ...main, enabled: false } } } } }],
    });
  });
});

describe('an invitation', () => {
  it('makes a portal user who has yet to accept, connected, and lists the organization with the account', () => {
    const account = parseAccount('new-person', { organizationIds: ['other'] });
    const { id, writes, mail, target, detail } = planned(
      { ...nothing, account, chart },
      invitePortalUser('guardian'),
    );
    expect(id).toBe('new-person');
    expect(writes).toMatchObject([
      {
        path: 'organizations/clinic/members/new-person',
        data: { acceptedAt: null, sortName: 'zoe new', canMessage: true },
      },
      {
        path: 'organizations/clinic/connections/chart-1_new-person',
        data: { relationship: 'guardian', refusals: ['portal-inactive'] },
      },
      { path: 'users/new-person', data: { organizationIds: ['other', 'clinic'] } },
    ]);
    expect(mail?.mail).toMatchObject({ kind: 'invitation', recipientId: 'new-person' });
    expect({ target, detail }).toEqual({
      target: 'members/new-person',
      detail: { chartId: 'chart-1', relationship: 'guardian' },
    });
  });

  it('makes staff with the roles, none of them in force yet', () => {
    const { writes, detail } = planned(nothing, inviteStaff);
    const roles = { superAdmin: true, managePortalSettings: false, availableForPortalMessages: true };
    expect(writes).toMatchObject([
      { path: 'organizations/clinic/members/new-person', data: { kind: 'staff', ...roles } },
      {
        path: 'organizations/clinic/staff/new-person',
        data: { title: 'Physician', availableForPortalMessages: false },
      },
      { path: 'users/new-person', data: { organizationIds: ['clinic'] } },
    ]);
    expect(detail).toEqual(roles);
  });
});

describe('what goes into the audit trail', () => {
  it.each<[AdminFacts, AdminChange]>([
    [{ ...nothing, chart }, invitePortalUser('guardian')],
    [nothing, inviteStaff],
    [ana, { kind: 'rename-portal-user', uid: 'ana', displayName: 'Zoë New' }],
    [nurse, { kind: 'rename-staff', uid: 'nurse', displayName: 'Nia New', title: 'Physician' }],
    [nothing, { kind: 'location-phone', locationId: 'main', phone: '(312) 555-0142' }],
    [nothing, { kind: 'add-chart', patientName: 'Zoë New', label: 'Physician', locationId: 'main' }],
    [
      { ...nothing, chart },
      {
        kind: 'describe-chart',
        chartId: 'chart-1',
        patientName: 'Zoë New',
        label: 'Physician',
        locationId: 'main',
      },
    ],
  ])('holds no name, address, number or label', (facts, change) => {
    const { target, detail } = planned(facts, change);
    expect(JSON.stringify({ target, detail })).not.toMatch(/Zoë|Nia|New|Physician|@|555/);
  });
});

describe('a role and its card', () => {
  it('are taken together, and the title is written beside the name', () => {
    const taken = planned(nurse, {
      kind: 'role',
      uid: 'nurse',
      role: 'availableForPortalMessages',
      given: false,
    });
    expect(taken.writes).toMatchObject([
      { path: 'organizations/clinic/members/nurse', data: { availableForPortalMessages: false } },
      { path: 'organizations/clinic/staff/nurse', data: { availableForPortalMessages: false } },
    ]);
    const titled = planned(nurse, {
      kind: 'rename-staff',
      uid: 'nurse',
      displayName: 'Nora Nurse',
      title: 'Physician',
    });
    expect(titled.writes).toEqual([
      {
        kind: 'update',
        path: 'organizations/clinic/staff/nurse',
        data: { title: 'Physician' },
      },
    ]);
  });
});

it('a reminder is set, and taken away', () => {
  for (const hours of [72, null]) {
    expect(planned(nothing, { kind: 'reminder', hours })).toMatchObject({
      writes: [{ data: { messaging: { enabled: true, reminderHours: hours } } }],
      detail: { hours },
    });
  }
});

it('an idle session ends after another time', () => {
  expect(planned(nothing, { kind: 'idle-sign-out', minutes: 5 })).toMatchObject({
    writes: [{ data: { idleMinutes: 5 } }],
    detail: { minutes: 5 },
  });
});

it('conversations are kept for another time, from which for a week nothing follows', () => {
  const from = request.times.fromMillis(request.now + 7 * 86_400_000).toMillis();
  const chosen = planned(nothing, { kind: 'retention', years: 7 });
  expect(chosen).toMatchObject({ writes: [{ data: { retention: { years: 7 } } }], detail: { years: 7 } });
  const organization = parseOrganization('clinic', organizationDoc({ retention: { years: 7, from } }));
  const again = planChange({ ...request, organization }, nothing, { kind: 'retention', years: 7 });
  expect(again).toMatchObject({ writes: [] });
  expect(planChange({ ...request, organization }, nothing, { kind: 'retention', years: null })).toMatchObject(
    {
      writes: [{ data: { retention: null } }],
      detail: { years: null },
    },
  );
  expect(parseOrganization('clinic', { ...organizationDoc(), ...chosen.writes[0]?.data }).retention).toEqual({
    years: 7,
    from,
  });
});

it('a legal hold begins and ends, of a chart that is there', () => {
  const hold = (held: boolean): AdminChange => ({ kind: 'legal-hold', chartId: 'chart-1', held });
  const path = 'organizations/clinic/holds/chart-1';
  expect(planned({ ...nothing, chart }, hold(true))).toMatchObject({
    writes: [{ kind: 'set', path }],
    target: 'charts/chart-1',
    detail: { held: true },
  });
  expect(planned({ ...nothing, chart, held: true }, hold(false))).toMatchObject({
    writes: [{ kind: 'delete', path }],
    detail: { held: false },
  });
  expect(plan(nothing, hold(true))).toBe('missing');
});

it('a logo is set, and taken away, of which the trail keeps no picture', () => {
  const logo = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==';
  const change = { kind: 'logo', logo } as const;
  expect(planned(nothing, change)).toMatchObject({ writes: [{ data: { logo } }], detail: { hasLogo: true } });
  const organization = parseOrganization('clinic', organizationDoc({ logo }));
  expect(planChange({ ...request, organization }, nothing, change)).toMatchObject({ writes: [] });
  expect(planChange({ ...request, organization }, nothing, { kind: 'logo', logo: null })).toMatchObject({
    writes: [{ data: { logo: null } }],
    detail: { hasLogo: false },
  });
});

describe('trying again', () => {
  const problem = (id: string, again: boolean) =>
    parseProblem(id, {
      kind: 'event',
      step: 'search',
      target: 't',
      code: 'x',
      attempts: 1,
      again,
      since: 1,
      at: 1,
    });
  const change: AdminChange = { kind: 'try-again', problemIds: ['p1', 'p2', 'gone'] };

  it('marks the problems that are there and not marked yet', () => {
    const facts = { ...nothing, problems: [problem('p1', false), problem('p2', true)] };
    expect(planned(facts, change)).toMatchObject({
      writes: [{ kind: 'update', path: 'organizations/clinic/problems/p1', data: { again: true } }],
      target: 'problems',
      detail: { problems: 2 },
    });
  });

  it('has nothing to do when all were mended meanwhile', () => {
    expect(plan(nothing, change)).toBe('missing');
  });
});

describe('another address', () => {
  const change: AdminChange = { kind: 'address', uid: 'ana', email: 'right@example.com' };
  const account = { uid: 'ana', organizationIds: ['clinic'] };
  const refusedSince = parseMember('ana', portalMemberDoc({ email: 'wrong@example.com', mailRefusedAt: 5 }));

  it('goes to the member and the account, with a mail of its own; that mail was refused is over', () => {
    const connected = parseConnection('chart-1_ana', connectionDoc({ mailRefused: true }));
    const result = planned({ ...ana, account, member: refusedSince, connections: [connected] }, change);
    expect(result).toMatchObject({
      account: { address: 'right@example.com' },
      mail: { mail: { kind: 'password-reset', recipientId: 'ana' } },
      detail: {},
    });
    expect(result.mail?.path).toMatch(/_newChart$/);
    expect(result.writes).toMatchObject([
      { path: 'organizations/clinic/members/ana', data: { email: 'right@example.com', mailRefusedAt: null } },
      { path: 'organizations/clinic/connections/chart-1_ana', data: { mailRefused: false } },
    ]);
  });

  it('is added for somebody who had none, who is invited by it, and whose account belongs to the clinic then', () => {
    const member = parseMember('ana', portalMemberDoc({ email: null, acceptedAt: null }));
    expect(planned({ ...nothing, member }, change)).toMatchObject({
      mail: { mail: { kind: 'invitation' } },
      writes: [
        { data: { email: 'right@example.com' } },
        { path: 'users/ana', data: { organizationIds: ['clinic'] } },
      ],
    });
  });

  it('is given once more where it is stored already: the account may not have it yet', () => {
    const member = parseMember('ana', portalMemberDoc({ email: 'right@example.com' }));
    expect(planned({ ...nothing, account, member }, change)).toMatchObject({
      writes: [],
      account: { address: 'right@example.com' },
    });
  });

  it('is refused where another account has it', () => {
    const taken = { ...request, addressTaken: true };
    expect(planChange(taken, { ...ana, account }, change)).toBe('address-taken');
  });
});

describe('a second factor', () => {
  const wanted = (needed: boolean): AdminChange => ({ kind: 'staff-second-factor', needed });
  const doctor: StaffMember = { ...staff, uid: 'doctor', needsSecondFactor: true };
  const facts: AdminFacts = { ...nothing, staff: [staff, doctor] };

  it('is wanted of all staff by who has entered one, and by nobody else', () => {
    expect(plan(facts, wanted(true))).toBe('no-second-factor');
    expect(planChange({ ...request, secondFactor: true }, facts, wanted(true))).toMatchObject({
      id: 'clinic',
      writes: [
        { path: 'organizations/clinic', data: { staffSecondFactor: true } },
        { path: 'organizations/clinic/members/nurse', data: { needsSecondFactor: true } },
      ],
      target: '.',
      detail: { needed: true },
    });
  });

  it('is wanted no more, and where a membership says otherwise than the clinic, that is mended', () => {
    expect(planned(facts, wanted(false)).writes).toMatchObject([
      { path: 'organizations/clinic/members/doctor', data: { needsSecondFactor: false } },
    ]);
  });

  it('is needed by staff who are invited later', () => {
    const organization = parseOrganization('clinic', organizationDoc({ staffSecondFactor: true }));
    const invited = (change: AdminChange) => planChange({ ...request, organization }, nothing, change);
    expect(invited(inviteStaff)).toMatchObject({
      writes: [{ data: { kind: 'staff', needsSecondFactor: true } }, {}, {}],
    });
    expect(JSON.stringify(invited(invitePortalUser(null)))).not.toContain('needsSecondFactor');
  });

  const reset: AdminChange = { kind: 'reset-second-factor', uid: 'ana' };
  const account = { uid: 'ana', organizationIds: ['clinic'] };
  const resetting = (of: AdminFacts) => planChange({ ...request, hasSecondFactor: true }, of, reset);
  const known = parseMember('ana', portalMemberDoc({ email: 'ana@example.com' }));

  it('is taken from who has lost it, with a link to the address that the clinic knows', () => {
    const result = resetting({ ...ana, account, member: known });
    if (typeof result === 'string') throw new Error(`refused: ${result}`);
    expect(result).toMatchObject({
      writes: [],
      account: 'without-second-factor',
      mail: { mail: { kind: 'password-reset', recipientId: 'ana' } },
      target: 'members/ana',
    });
    expect(result.mail?.path).toMatch(/_newChart$/);
  });

  it.each<[string, Partial<AdminFacts>]>([
    ['missing', { member: null }],
    ['yourself', { member: { ...known, uid: 'admin' } }],
    ['other-clinic', { account: { uid: 'ana', organizationIds: ['clinic', 'other'] } }],
    ['no-address', { member: { ...known, email: null } }],
  ])('is not taken: %s', (refusal, of) => {
    expect(resetting({ ...ana, account, member: known, ...of })).toBe(refusal);
  });

  it('is not taken from who has none, whose password would end for nothing', () => {
    expect(plan({ ...ana, account, member: known }, reset)).toBe('missing');
  });
});

describe('being away', () => {
  const cover = parseStaffCard('doctor', staffCardDoc());

  it('is written to the card, once', () => {
    const days = { from: '2026-02-01', until: '2026-02-05', coverId: 'doctor' };
    const { writes, detail } = planned({ ...nurse, cover }, away('doctor'));
    expect(writes).toMatchObject([{ path: 'organizations/clinic/staff/nurse', data: { away: days } }]);
    expect(detail).toEqual({ away: true, ...days });
    const card = parseStaffCard('nurse', staffCardDoc({ away: days }));
    expect(planned({ ...nurse, card, cover }, away('doctor')).writes).toEqual([]);
    expect(planned({ ...nurse, card, cover }, away(null)).writes).toHaveLength(1);
    const back = planned({ ...nurse, card }, { kind: 'away', uid: 'nurse', away: null });
    expect(back.writes).toMatchObject([{ data: { away: null } }]);
  });
});

describe('when the clinic is open', () => {
  const easter = { day: '2026-04-05', name: 'Easter' };
  const christmas = { day: '2026-12-25', name: 'Christmas' };
  const withHolidays = (...holidays: readonly { day: string; name: string }[]) => {
    const made = organizationDoc();
    const organization = parseOrganization('clinic', { ...made, messaging: { ...made.messaging, holidays } });
    return (change: AdminChange) => planChange({ ...request, organization }, nothing, change);
  };
  const save = ({ day, name }: typeof easter): AdminChange => ({ kind: 'save-holiday', day, name });
  const written = (holidays: readonly object[]) => [{ data: { messaging: { enabled: true, holidays } } }];

  it('is written whole, and told by the weekdays that change', () => {
    const saturday = [
      { from: '09:00', until: '12:00' },
      { from: '13:00', until: '15:30' },
    ];
    const hours = { ...USUAL_HOURS, monday: [], saturday };
    expect(withHolidays(easter)({ kind: 'opening-hours', hours })).toMatchObject({
      writes: [{ data: { messaging: { enabled: true, hours, holidays: [easter] } } }],
      detail: { monday: '', saturday: '09:00-12:00 13:00-15:30' },
    });
  });

  it('has holidays in their order, each day once, and told without the name', () => {
    expect(withHolidays(christmas)(save(easter))).toMatchObject({
      writes: written([easter, christmas]),
      detail: { day: easter.day },
    });
    const renamed = { ...easter, name: 'Easter Sunday' };
    expect(withHolidays(easter, christmas)(save(renamed))).toMatchObject({
      writes: written([renamed, christmas]),
    });
    expect(withHolidays(easter)(save(easter))).toMatchObject({ writes: [] });
    expect(withHolidays(easter, christmas)({ kind: 'remove-holiday', day: easter.day })).toMatchObject({
      writes: written([christmas]),
      detail: { day: easter.day },
    });
  });

  it('has so many holidays and no more', () => {
    const full = Array.from({ length: LIMITS.holidays }, (_, index) => ({
      day: new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10),
      name: 'Holiday',
    }));
    expect(withHolidays(...full)(save(easter))).toBe('too-many');
    expect(withHolidays(...full.slice(1))(save(easter))).toMatchObject({ detail: { day: easter.day } });
    expect(withHolidays(...full)(save({ day: '2027-01-01', name: 'New Year' }))).toMatchObject({
      detail: { day: '2027-01-01' },
    });
  });
});
