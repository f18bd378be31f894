import { USUAL_HOURS } from '@my-messages/domain/documents/opening';
import { expect, it } from 'vitest';
import { checkWrite } from './check-write';
import { organizationWrites, type DirectoryChart, type DirectoryOrganization } from './organization-writes';

const organization = (id: string, members: DirectoryOrganization['members']): DirectoryOrganization => ({
  id,
  settings: {
    name: id,
    logo: null,
    country: 'US',
    timeZone: 'America/New_York',
    minimumAccountAge: 18,
    idleMinutes: 15,
    staffSecondFactor: false,
    retention: null,
    messaging: {
      enabled: true,
      recipientPolicy: 'care-team-only',
      responseDays: null,
      reminderHours: null,
      hours: USUAL_HOURS,
      holidays: [],
      locations: { main: { name: 'Main', enabled: true, phone: null } },
    },
  },
  members,
  charts: [],
});

const nurse = {
  kind: 'staff',
  displayName: 'Nurse',
  email: null,
  acceptedAt: { toMillis: () => 1 },
  title: 'Nurse',
  availableForPortalMessages: true,
} as const;
const invited = { kind: 'portal', displayName: 'Pat', email: null, acceptedAt: null } as const;
const chart: Omit<DirectoryChart, 'id' | 'connected'> = {
  patientName: 'Pat',
  label: 'Self care',
  locationId: 'main',
  status: 'open',
  careTeamIds: ['nurse'],
};

it('writes an organization whole, and lists for each account all that it belongs to', () => {
  const one = organization('one', { nurse, pat: invited });
  const connected = [{ uid: 'pat', relationship: 'self' }] as const;
  const writes = organizationWrites([
    { ...one, charts: [{ id: 'chart', ...chart, connected }] },
    organization('two', { nurse }),
  ]);
  writes.forEach(checkWrite);
  const at = (path: string) => writes.find((write) => write.path === path)?.data;
  expect(at('users/nurse')).toEqual({ organizationIds: ['one', 'two'] });
  expect(at('users/pat')).toEqual({ organizationIds: ['one'] });
  expect(at('organizations/one/connections/chart_pat')).toMatchObject({ refusals: ['portal-inactive'] });
  expect(at('organizations/one/charts/chart')).toEqual({
    ...chart,
    sortName: 'pat',
    nameTokens: ['pa', 'pat'],
    nameKeys: { pa: true, pat: true },
  });
  expect(writes).toHaveLength(11);
});

it('refuses to connect somebody who is no member', () => {
  const stranger = [{ uid: 'stranger', relationship: 'self' }] as const;
  const broken = {
    ...organization('one', { nurse }),
    charts: [{ id: 'chart', ...chart, connected: stranger }],
  };
  expect(() => organizationWrites([broken])).toThrow('members/stranger');
});
