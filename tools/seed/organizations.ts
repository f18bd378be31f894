import { UNCHOSEN, type Notifications } from '@my-messages/domain/documents/member';
import { USUAL_HOURS } from '@my-messages/domain/documents/opening';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Timestamp } from 'firebase-admin/firestore';
import type {
  DirectoryChart,
  DirectoryOrganization,
  Membership,
} from '../../ops/directory/organization-writes';
import { demoId } from './demo-id';
import { LAKESIDE, ORGANIZATION_NAMES, RIVERBANK } from './organization-ids';
import { seedPeople, type SeedPerson } from './people';

/** When everybody has accepted their invitation. */
const ACCEPTED = Timestamp.fromDate(new Date('2026-06-01T09:00:00Z'));

function personOf(key: string): SeedPerson {
  const person = seedPeople.find((candidate) => candidate.key === key);
  if (person === undefined) throw new Error(`There is no ${key} among the people of the demo data`);
  return person;
}

/** People by uid, with the name and the account that the list of people gives them. */
function members(memberships: Readonly<Record<string, Parts>>): Record<string, Membership> {
  return Object.fromEntries(
    Object.entries(memberships).map(([key, parts]) => {
      const { uid, displayName, email } = personOf(key);
      return [uid, { displayName, email, acceptedAt: email === null ? null : ACCEPTED, ...parts }];
    }),
  );
}

type Parts =
  | { readonly kind: 'portal' }
  | {
      readonly kind: 'staff';
      readonly title: string;
      readonly availableForPortalMessages: boolean;
      readonly superAdmin?: boolean;
      readonly managePortalSettings?: boolean;
      readonly notifications?: Notifications;
    };

const portal: Parts = { kind: 'portal' };
/** Who tries the app sees at once that staff are told. */
const EACH: Notifications = { ...UNCHOSEN.staff, email: 'each' };
const provider = (title: string): Parts => ({
  kind: 'staff',
  title,
  availableForPortalMessages: true,
  notifications: EACH,
});
const office = (
  title: string,
  roles: { superAdmin?: boolean; managePortalSettings?: boolean } = {},
): Parts => ({
  kind: 'staff',
  title,
  availableForPortalMessages: false,
  ...roles,
});

interface ChartParts {
  readonly label: string;
  readonly patient: string;
  readonly locationId: string;
  readonly careTeam: readonly string[];
  readonly closed?: boolean;
  readonly guardian?: string;
  readonly guarantor?: string;
}

function chart(key: string, parts: ChartParts): DirectoryChart {
  const { label, patient, locationId, careTeam, closed = false } = parts;
  const { uid, displayName } = personOf(patient);
  const others = (['guardian', 'guarantor'] as const).flatMap((relationship) => {
    const other = parts[relationship];
    return other === undefined ? [] : [{ uid: personOf(other).uid, relationship }];
  });
  return {
    id: demoId('chart', key),
    label,
    patientName: displayName,
    locationId,
    status: closed ? 'closed' : 'open',
    careTeamIds: careTeam.map((member) => personOf(member).uid),
    connected: [{ uid, relationship: 'self' }, ...others],
  };
}

/** Telephone numbers are of those that are given to nobody: 555-01xx in the US, Ofcom's for drama in Britain. */
const lakeside: DirectoryOrganization = {
  id: LAKESIDE,
  settings: {
    name: ORGANIZATION_NAMES[LAKESIDE],
    logo: `data:image/png;base64,${readFileSync(join(import.meta.dirname, 'lakeside-logo.png'), 'base64')}`,
    country: 'US',
    timeZone: 'America/Chicago',
    minimumAccountAge: 18,
    idleMinutes: 15,
    staffSecondFactor: false,
    retention: null,
    messaging: {
      enabled: true,
      recipientPolicy: 'care-team-only',
      responseDays: 2,
      reminderHours: 24,
      hours: USUAL_HOURS,
      holidays: [],
      locations: {
        'main-street': { name: 'Main Street', enabled: true, phone: '(312) 555-0142' },
        'north-shore': { name: 'North Shore', enabled: true, phone: '(847) 555-0117' },
      },
    },
  },
  members: members({
    'ana-example': portal,
    'zoe-sample': portal,
    'grace-specimen': portal,
    'otto-specimen': portal,
    'layla-mithal': portal,
    'nils-testcase': portal,
    'milo-specimen': portal,
    'paula-placeholder': provider('Family physician'),
    'noor-example': provider('Registered nurse'),
    'sam-sample': provider('Physiotherapist'),
    'ines-instance': office('Medical assistant'),
    'ada-admin': office('Practice manager', { superAdmin: true }),
    'max-manager': office('Portal coordinator', { managePortalSettings: true }),
  }),
  charts: [
    chart('ana-blood-pressure', {
      label: 'Blood pressure follow-up',
      patient: 'ana-example',
      locationId: 'main-street',
      careTeam: ['paula-placeholder', 'noor-example'],
    }),
    chart('zoe-diabetes', {
      label: 'Diabetes care',
      patient: 'zoe-sample',
      locationId: 'main-street',
      careTeam: ['paula-placeholder', 'noor-example', 'ines-instance'],
    }),
    chart('zoe-knee', {
      label: 'Knee rehabilitation',
      patient: 'zoe-sample',
      locationId: 'north-shore',
      careTeam: ['sam-sample'],
    }),
    chart('milo-asthma', {
      label: 'Asthma care',
      patient: 'milo-specimen',
      locationId: 'main-street',
      careTeam: ['paula-placeholder', 'noor-example'],
      guardian: 'grace-specimen',
      guarantor: 'otto-specimen',
    }),
    chart('layla-shoulder', {
      label: 'Shoulder therapy',
      patient: 'layla-mithal',
      locationId: 'north-shore',
      careTeam: ['sam-sample', 'noor-example'],
    }),
    chart('nils-ankle', {
      label: 'Ankle aftercare',
      patient: 'nils-testcase',
      locationId: 'north-shore',
      careTeam: ['sam-sample'],
      closed: true,
    }),
  ],
};

const riverbank: DirectoryOrganization = {
  id: RIVERBANK,
  settings: {
    name: ORGANIZATION_NAMES[RIVERBANK],
    logo: null,
    country: 'GB',
    timeZone: 'Europe/London',
    minimumAccountAge: 18,
    idleMinutes: 15,
    staffSecondFactor: false,
    retention: null,
    messaging: {
      enabled: true,
      recipientPolicy: 'selected-users',
      responseDays: 2,
      reminderHours: 24,
      hours: USUAL_HOURS,
      holidays: [],
      locations: { riverbank: { name: 'Riverbank', enabled: true, phone: '020 7946 0018' } },
    },
  },
  members: members({
    'oliver-example': portal,
    'freya-sample': portal,
    'imogen-placeholder': provider('General practitioner'),
    'rory-specimen': provider('Practice nurse'),
    'sam-sample': provider('Physiotherapist'),
    'edith-admin': office('Practice manager', { superAdmin: true, managePortalSettings: true }),
  }),
  charts: [
    chart('oliver-review', {
      label: 'Annual review',
      patient: 'oliver-example',
      locationId: 'riverbank',
      careTeam: ['imogen-placeholder'],
    }),
    chart('freya-back', {
      label: 'Back pain clinic',
      patient: 'freya-sample',
      locationId: 'riverbank',
      careTeam: ['imogen-placeholder', 'sam-sample'],
    }),
  ],
};

export const seedOrganizations: readonly DirectoryOrganization[] = [lakeside, riverbank];
