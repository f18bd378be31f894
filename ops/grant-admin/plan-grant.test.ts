import { planInvitation } from '@my-messages/domain/directory/invitation';
import {
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { checkWrite } from '../directory/check-write';
import type { ExistingDocuments } from '../directory/document-store';
import type { Options } from './options';
import { grantPaths, planGrant, type Grant } from './plan-grant';

const options: Options = {
  organizationId: 'clinic',
  email: 'ada@example.com',
  displayName: 'Ada Admin',
  projectId: 'demo-a',
  force: false,
  create: null,
};
const grant: Grant = { options, uid: 'ada', hasSuperAdmin: false, now: 1_800_000_000_000 };
const create = {
  name: 'Lakeside',
  country: 'US',
  timeZone: 'America/New_York',
  locations: ['Main Street', 'Zürich'],
};
const clinic: ExistingDocuments = new Map([['organizations/clinic', organizationDoc()]]);

describe('planGrant', () => {
  it('makes an organization with its first Super Admin, who is invited', () => {
    const { writes } = planGrant({ ...grant, options: { ...options, create } }, new Map());
    writes.forEach(checkWrite);
    expect(writes).toMatchObject([
      {
        path: 'organizations/clinic',
        data: {
          messaging: {
            enabled: false,
            locations: { 'main-street': { name: 'Main Street', enabled: true, phone: null }, zurich: {} },
          },
        },
      },
      { path: 'organizations/clinic/members/ada', data: { superAdmin: true, acceptedAt: null } },
      { path: 'organizations/clinic/staff/ada', data: { availableForPortalMessages: false } },
      { path: 'users/ada', data: { organizationIds: ['clinic'] } },
      {
        path: planInvitation('clinic', 'ada', grant.now).path,
        data: { kind: 'invitation', recipientId: 'ada', delivery: { state: 'PENDING' } },
      },
      {
        kind: 'create',
        path: 'organizations/clinic/auditEvents/grant-admin_ada_1800000000000',
        data: {
          actorId: 'grant-admin',
          action: 'invite-staff',
          target: 'members/ada',
          at: { seconds: 1_800_000_000 },
        },
      },
    ]);
  });

  it('gives the role to staff who are there, and leaves the rest as it is', () => {
    const existing: ExistingDocuments = new Map<string, Record<string, unknown>>([
      ...clinic,
      ['organizations/clinic/members/ada', staffMemberDoc({ active: false })],
      [
        'organizations/clinic/staff/ada',
        staffCardDoc({ title: 'Physician', availableForPortalMessages: false }),
      ],
      ['users/ada', { organizationIds: ['other', 'clinic'] }],
    ]);
    const { writes } = planGrant(grant, existing);
    writes.forEach(checkWrite);
    expect(writes).toMatchObject([
      { path: 'organizations/clinic/members/ada', data: { superAdmin: true, active: true, acceptedAt: 1 } },
      { data: { title: 'Physician', availableForPortalMessages: true } },
      { data: { organizationIds: ['other', 'clinic'] } },
      { data: { actorId: 'grant-admin', action: 'role', detail: { superAdmin: true, given: true } } },
    ]);
  });

  it('leaves no line for somebody who is Super Admin already, and one where they are invited again', () => {
    const admin = (acceptedAt: number | null): ExistingDocuments =>
      new Map<string, Record<string, unknown>>([
        ...clinic,
        [
          'organizations/clinic/members/ada',
          staffMemberDoc({ superAdmin: true, managePortalSettings: true, acceptedAt }),
        ],
      ]);
    const paths = (existing: ExistingDocuments) => planGrant(grant, existing).writes.map(({ path }) => path);
    expect(paths(admin(1))).toEqual(['organizations/clinic/staff/ada', 'users/ada']);
    const { writes } = planGrant(grant, admin(null));
    writes.forEach(checkWrite);
    expect(writes).toMatchObject([
      { path: 'organizations/clinic/staff/ada' },
      { path: 'users/ada' },
      { data: { kind: 'invitation' } },
      { data: { actorId: 'grant-admin', action: 'invite-again', target: 'members/ada', detail: {} } },
    ]);
  });

  it.each<[string, Grant, ExistingDocuments]>([
    ['already: leave --create out', { ...grant, options: { ...options, create } }, clinic],
    ['There is no organization', grant, new Map()],
    ['has a Super Admin', { ...grant, hasSuperAdmin: true }, clinic],
    [
      'belongs to a portal user',
      grant,
      new Map<string, Record<string, unknown>>([
        ...clinic,
        ['organizations/clinic/members/ada', portalMemberDoc()],
      ]),
    ],
    [
      'differ too little',
      { ...grant, options: { ...options, create: { ...create, locations: ['Main', 'main '] } } },
      new Map(),
    ],
  ])('refuses: %s', (message, asked, existing) => {
    expect(() => planGrant(asked, existing)).toThrow(message);
  });

  it('leaves an invitation that the app has sent within five minutes as it is', () => {
    const { path } = planInvitation('clinic', 'ada', grant.now + 60_000);
    expect(grantPaths(grant)).toContain(path);
    const { writes } = planGrant(grant, new Map([...clinic, [path, {}]]));
    expect(writes.map((write) => write.path)).not.toContain(path);
  });

  it('makes a second Super Admin when forced', () => {
    const forced = { ...grant, hasSuperAdmin: true, options: { ...options, force: true } };
    expect(planGrant(forced, clinic).writes).toHaveLength(5);
  });
});
