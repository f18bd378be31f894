import { describe, expect, it } from 'vitest';
import {
  mayMessage,
  portalRefusals,
  refusalOfMember,
  REFUSALS,
  type MessagingFacts,
  type Refusal,
  liesInPortalUser,
  liesInStaffMember,
} from './may-message';

const fine: MessagingFacts = {
  organization: {
    messaging: { enabled: true, recipientPolicy: 'care-team-only', locations: { main: { enabled: true } } },
  },
  chart: { status: 'open', locationId: 'main', careTeamIds: ['nurse'] },
  connected: true,
  portalRefusals: [],
  staffId: 'nurse',
  staff: { availableForPortalMessages: true },
};

const { messaging } = fine.organization;
const { chart } = fine;

const oneThingWrong: readonly (readonly [Refusal, string, Partial<MessagingFacts>])[] = [
  [
    'messaging-off',
    'the organization is off',
    { organization: { messaging: { ...messaging, enabled: false } } },
  ],
  [
    'messaging-off',
    "the chart's location is off",
    { organization: { messaging: { ...messaging, locations: { main: { enabled: false } } } } },
  ],
  [
    'messaging-off',
    "the chart's location is unknown",
    { organization: { messaging: { ...messaging, locations: {} } } },
  ],
  ['chart-closed', 'the chart is closed', { chart: chart && { ...chart, status: 'closed' } }],
  ['portal-inactive', 'the portal user is inactive', { portalRefusals: ['portal-inactive'] }],
  ['portal-permission', 'the permission is off', { portalRefusals: ['portal-permission'] }],
  ['not-connected', 'there is no connection', { connected: false }],
  ['staff-unavailable', 'the role is not given', { staff: { availableForPortalMessages: false } }],
  ['staff-unavailable', 'the staff member is unknown', { staff: null }],
  ['not-on-care-team', 'the care team is another', { chart: chart && { ...chart, careTeamIds: ['doctor'] } }],
  ['not-on-care-team', 'there is no chart to be seen', { chart: null }],
];

describe('mayMessage', () => {
  it('says yes when nothing stands against it', () => {
    expect(mayMessage(fine)).toEqual({ allowed: true, refusals: [] });
  });

  it.each(oneThingWrong)('says %s when %s, and only that', (refusal, _when, wrong) => {
    expect(mayMessage({ ...fine, ...wrong })).toEqual({ allowed: false, refusals: [refusal] });
  });

  it('has a case above for every refusal', () => {
    expect(new Set(oneThingWrong.map(([refusal]) => refusal))).toEqual(new Set(REFUSALS));
  });

  it('names everything that stands against it, in the order of the list', () => {
    const decision = mayMessage({
      organization: { messaging: { ...messaging, enabled: false } },
      chart: { status: 'closed', locationId: 'main', careTeamIds: [] },
      connected: false,
      portalRefusals: ['portal-permission', 'portal-inactive'],
      staffId: 'nurse',
      staff: null,
    });
    expect(decision.refusals).toEqual(REFUSALS);
  });

  it('lets staff off the care team write under the policy selected users', () => {
    const organization = { messaging: { ...messaging, recipientPolicy: 'selected-users' as const } };
    const offTeam = { status: 'open' as const, locationId: 'main', careTeamIds: [] };
    expect(mayMessage({ ...fine, organization, chart: offTeam }).allowed).toBe(true);
  });
});

describe('portalRefusals', () => {
  const member = { active: true, acceptedAt: 1, canMessage: true };

  it.each([
    ['none for an active member who accepted and has the permission', member, []],
    ['inactive without a membership', null, ['portal-inactive']],
    ['inactive when deactivated', { ...member, active: false }, ['portal-inactive']],
    ['inactive until the invitation is accepted', { ...member, acceptedAt: null }, ['portal-inactive']],
    ['permission when it was taken away', { ...member, canMessage: false }, ['portal-permission']],
    [
      'both when both',
      { active: false, acceptedAt: null, canMessage: false },
      ['portal-inactive', 'portal-permission'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(portalRefusals(given)).toEqual(expected);
  });
});

describe('what another person would not have', () => {
  it('lies in the staff member, in the portal user, or in neither', () => {
    const where = REFUSALS.map((refusal) => [refusal, liesInStaffMember(refusal), liesInPortalUser(refusal)]);
    expect(where).toEqual([
      ['messaging-off', false, false],
      ['chart-closed', false, false],
      ['portal-inactive', false, true],
      ['portal-permission', false, true],
      ['not-connected', false, true],
      ['staff-unavailable', true, false],
      ['not-on-care-team', true, false],
    ]);
  });
});

describe('what keeps a member from writing to anybody', () => {
  const portal = { kind: 'portal', active: true, acceptedAt: 1, canMessage: true } as const;
  const staff = { kind: 'staff', availableForPortalMessages: true } as const;
  const on = { messaging: { enabled: true } };

  it.each([
    ['nothing', on, portal, null],
    ['nothing', on, staff, null],
    ['that messages are off', { messaging: { enabled: false } }, portal, 'messaging-off'],
    ['that messages are off', { messaging: { enabled: false } }, staff, 'messaging-off'],
    ['a permission', on, { ...portal, canMessage: false }, 'portal-permission'],
    ['that they are inactive', on, { ...portal, active: false }, 'portal-inactive'],
    ['a role', on, { ...staff, availableForPortalMessages: false }, 'staff-unavailable'],
  ] as const)('is %s', (_, organization, member, refusal) => {
    expect(refusalOfMember(organization, member)).toBe(refusal);
  });
});
