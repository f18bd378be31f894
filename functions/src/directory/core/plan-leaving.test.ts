import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import {
  chartDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import type { AdminFacts, AdminRequest } from './admin-plan';
import { concerned } from './concerned';
import { planChange } from './plan-change';

const organization = parseOrganization('clinic', organizationDoc());
const selected = {
  ...organization,
  messaging: { ...organization.messaging, recipientPolicy: 'selected-users' as const },
};
const request: AdminRequest = {
  organization,
  askerId: 'admin',
  secondFactor: false,
  personId: 'nurse',
  addressTaken: false,
  hasSecondFactor: false,
  newId: 'new',
  now: 1_800_000_000_000,
  times: { fromMillis: (milliseconds) => ({ toMillis: () => milliseconds }) },
};
const nurse = staffMemberDoc({ superAdmin: true });
const facts: AdminFacts = {
  account: null,
  member: parseMember('nurse', nurse),
  card: parseStaffCard('nurse', staffCardDoc()),
  connections: [],
  chart: parseChart('chart-1', chartDoc()),
  held: false,
  cover: null,
  problems: [],
  answers: [],
  staff: [],
  patientIds: [],
  waiting: true,
  anotherSuperAdmin: true,
};

const inactive = { kind: 'activity', uid: 'nurse', active: false } as const;
const role = (name: 'availableForPortalMessages' | 'superAdmin', given: boolean): AdminChange => ({
  kind: 'role',
  uid: 'nurse',
  role: name,
  given,
});
const team = (assigned: boolean): AdminChange => ({
  kind: 'care-team',
  chartId: 'chart-1',
  uid: 'nurse',
  assigned,
});

describe('while somebody waits for an answer of theirs', () => {
  it('who must not get in any more is made inactive at once', () => {
    const writes = expect.arrayContaining([expect.anything()]) as unknown;
    expect(planChange(request, facts, { ...inactive, atOnce: true })).toMatchObject({ writes });
  });

  it.each<[string, AdminChange, Partial<AdminRequest>?]>([
    ['is made inactive', inactive],
    ['loses the role', role('availableForPortalMessages', false)],
    ['gives up the role', role('availableForPortalMessages', false), { askerId: 'nurse' }],
    ['is taken off a care team that it takes to answer', team(false)],
  ])('nobody %s', (_what, change, asked = {}) => {
    expect(planChange({ ...request, ...asked }, facts, change)).toBe('waiting');
    const writes = expect.arrayContaining([expect.anything()]) as unknown;
    expect(planChange({ ...request, ...asked }, { ...facts, waiting: false }, change)).toMatchObject({
      writes,
    });
    expect(concerned(change).leaves).toBe(true);
  });

  it.each<[string, AdminChange, Partial<AdminRequest>?, Partial<AdminFacts>?]>([
    ['lose another role', role('superAdmin', false)],
    ['be taken off a care team that it does not take', team(false), { organization: selected }],
    ['be given the role', role('availableForPortalMessages', true)],
    ['be active', { ...inactive, active: true }],
    ['be put on a care team', team(true)],
    [
      'be made inactive as a portal user',
      inactive,
      {},
      { member: parseMember('nurse', portalMemberDoc()), card: null },
    ],
    ['stay inactive', inactive, {}, { member: parseMember('nurse', { ...nurse, active: false }) }],
    [
      'stay without the role',
      role('availableForPortalMessages', false),
      {},
      { member: parseMember('nurse', { ...nurse, availableForPortalMessages: false }) },
    ],
    [
      'stay off a care team',
      team(false),
      {},
      { chart: parseChart('chart-1', chartDoc({ careTeamIds: ['doctor'] })) },
    ],
  ])('somebody can %s', (_what, change, asked = {}, other = {}) => {
    expect(planChange({ ...request, ...asked }, { ...facts, ...other }, change)).not.toBeTypeOf('string');
  });
});
