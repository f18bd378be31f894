import type { Fields } from '../model/value';
import type { OrganizationName } from './people';

export interface Chart {
  readonly id: string;
  readonly organization: OrganizationName;
  readonly status: 'open' | 'closed';
  readonly location: string;
  readonly careTeam: readonly string[];
  /** Who is connected, and as what. */
  readonly connected: Readonly<Record<string, 'self' | 'guardian' | 'guarantor'>>;
}

const family = {
  ana: 'self',
  gail: 'guardian',
  greg: 'guarantor',
  ina: 'self',
  una: 'self',
  mute: 'self',
  rex: 'self',
} as const;
const team = ['nora', 'rita', 'ines', 'ivo', 'rhoda'];

const chart = (
  organization: OrganizationName,
  id: string,
  careTeam: readonly string[],
  connected: Chart['connected'],
  special: Partial<Pick<Chart, 'status' | 'location'>> = {},
): Chart => ({ id, organization, status: 'open', location: 'main', careTeam, connected, ...special });

export const CHARTS: readonly Chart[] = [
  chart('clinic', 'open', team, family),
  chart('clinic', 'second', ['nora', 'dora'], { ana: 'guardian' }),
  chart('clinic', 'closed', team, family, { status: 'closed' }),
  chart('clinic', 'far', team, family, { location: 'far' }),
  chart('clinic', 'other', ['dora'], { ben: 'self' }),
  chart('harbor', 'bay', ['bret', 'bart'], { bea: 'self' }),
  chart('quiet', 'still', ['cole'], { cara: 'self' }),
];

export const patientOf = (chartId: string) => `Patient ${chartId}`;
export const labelOf = (chartId: string) => `Care ${chartId}`;

export const ORGANIZATIONS: Readonly<Record<OrganizationName, Fields>> = {
  clinic: organization('Example clinic', true, 'care-team-only'),
  harbor: organization('Example harbor', true, 'selected-users'),
  quiet: organization('Example quiet', false, 'care-team-only'),
};

function organization(name: string, enabled: boolean, recipientPolicy: string): Fields {
  return {
    name,
    country: 'US',
    timeZone: 'America/Chicago',
    minimumAccountAge: 18,
    messaging: {
      enabled,
      recipientPolicy,
      responseDays: null,
      locations: { main: { name: 'Main', enabled: true }, far: { name: 'Far', enabled: false } },
    },
    changedBy: 'server',
  };
}
