import type { Fields } from '../model/value';
import { Instant } from '../model/value';

export type OrganizationName = 'clinic' | 'harbor' | 'quiet';

export interface Person {
  readonly name: string;
  readonly organization: OrganizationName | null;
  readonly kind: 'portal' | 'staff';
  /** What is special about the membership; null where there is none, or none any more. */
  readonly member: Fields | null;
  /** Of staff: whether the role is in force. */
  readonly available: boolean;
}

const portal = (name: string, organization: OrganizationName, member: Fields | null = {}): Person => ({
  name,
  organization,
  kind: 'portal',
  member,
  available: false,
});

const staff = (
  name: string,
  organization: OrganizationName,
  available: boolean,
  member: Fields | null = {},
): Person => ({ name, organization, kind: 'staff', member, available });

/** Everybody with an account, invented; the connections and care teams stand with the charts. */
export const PEOPLE: readonly Person[] = [
  portal('ana', 'clinic'),
  portal('gail', 'clinic'),
  portal('greg', 'clinic'),
  portal('ben', 'clinic'),
  portal('solo', 'clinic'),
  portal('ina', 'clinic', { active: false }),
  portal('una', 'clinic', { acceptedAt: null }),
  portal('mute', 'clinic', { canMessage: false }),
  portal('rex', 'clinic', null),
  staff('nora', 'clinic', true),
  staff('dora', 'clinic', true),
  staff('omar', 'clinic', true),
  staff('rita', 'clinic', false),
  staff('ines', 'clinic', false, { active: false }),
  staff('ivo', 'clinic', false, { acceptedAt: null }),
  staff('rhoda', 'clinic', false, null),
  staff('sam', 'clinic', false, { superAdmin: true }),
  staff('stu', 'clinic', false, { superAdmin: true, active: false }),
  staff('mia', 'clinic', false, { managePortalSettings: true }),
  portal('bea', 'harbor'),
  staff('bo', 'harbor', true),
  staff('bret', 'harbor', true),
  staff('bart', 'harbor', false),
  staff('saul', 'harbor', false, { superAdmin: true }),
  portal('cara', 'quiet'),
  staff('cole', 'quiet', true),
  { name: 'noone', organization: null, kind: 'portal', member: null, available: false },
];

export const displayNameOf = (name: string) => `${name} example`;
export const titleOf = (name: string) => `Nurse ${name}`;

export function memberFields({ name, kind, member, available }: Person): Fields {
  const common: Fields = {
    kind,
    displayName: displayNameOf(name),
    sortName: name,
    email: `${name}@example.com`,
    active: true,
    acceptedAt: new Instant(Date.UTC(2026, 0, 2)),
    country: null,
    notifications: { email: 'each', quiet: null, timeZone: null },
    mailRefusedAt: null,
    changedBy: 'server',
  };
  const own: Fields =
    kind === 'portal'
      ? { canMessage: true }
      : { availableForPortalMessages: available, superAdmin: false, managePortalSettings: false };
  return { ...common, ...own, ...member };
}

export const cardFields = ({ name, available }: Person): Fields => ({
  displayName: displayNameOf(name),
  title: titleOf(name),
  availableForPortalMessages: available,
  changedBy: 'server',
});
