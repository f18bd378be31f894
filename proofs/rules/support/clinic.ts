import {
  chartPath,
  connectionId,
  connectionPath,
  unreadTotalsPath,
  memberPath,
  organizationPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import type { ConnectionDoc } from '@my-messages/domain/documents/connection';

import {
  chartDoc,
  connectionDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';

/** The organization of the rules tests, and another that must stay apart. */
export const CLINIC = 'clinic';
export const ELSEWHERE = 'elsewhere';

export const CHART = 'chart-1';
export const OTHER_CHART = 'chart-2';

/**
 * Who is there. `patient` and `guardian` are connected to the chart, `stranger` to another one; `nurse` and
 * `doctor` are available and on its care team, `offTeam` is available but on no team, `unavailable` is on the team
 * without the role; `admin` is Super Admin; `noMember` has an account and no membership; `abroad` belongs to the
 * other organization.
 */
export const PEOPLE = {
  patient: 'patient',
  guardian: 'guardian',
  stranger: 'stranger',
  nurse: 'nurse',
  doctor: 'doctor',
  offTeam: 'off-team',
  unavailable: 'unavailable',
  admin: 'admin',
  noMember: 'no-member',
  abroad: 'abroad',
} as const;

const portalMember = (displayName: string) => portalMemberDoc({ displayName });

const staffMember = (displayName: string, roles: Parameters<typeof staffMemberDoc>[0] = {}) =>
  staffMemberDoc({ displayName, ...roles });

const card = (displayName: string, availableForPortalMessages: boolean) =>
  staffCardDoc({ displayName, title: 'Nurse', availableForPortalMessages });

const chart = (patientName: string, careTeamIds: string[]) => chartDoc({ patientName, careTeamIds });

const connection = (
  chartId: string,
  uid: string,
  displayName: string,
  relationship: ConnectionDoc['relationship'],
): [string, ConnectionDoc] => [
  connectionPath(CLINIC, connectionId(chartId, uid)),
  connectionDoc({ chartId, uid, displayName, relationship }),
];

/** Every document of the clinic, by path: a world in which the patient and the nurse may write to each other. */
export function clinicDocuments(): Map<string, object> {
  const { patient, guardian, stranger, nurse, doctor, offTeam, unavailable, admin, abroad } = PEOPLE;
  return new Map<string, object>([
    [organizationPath(CLINIC), organizationDoc()],
    [organizationPath(ELSEWHERE), organizationDoc({ name: 'Elsewhere' })],
    [memberPath(CLINIC, patient), portalMember('Pat Patient')],
    [memberPath(CLINIC, guardian), portalMember('Gail Guardian')],
    [memberPath(CLINIC, stranger), portalMember('Stan Stranger')],
    [memberPath(CLINIC, nurse), staffMember('Nell Nurse')],
    [memberPath(CLINIC, doctor), staffMember('Dora Doctor')],
    [memberPath(CLINIC, offTeam), staffMember('Otto Off')],
    [memberPath(CLINIC, unavailable), staffMember('Uma Unavailable', { availableForPortalMessages: false })],
    [
      memberPath(CLINIC, admin),
      staffMember('Ada Admin', { availableForPortalMessages: false, superAdmin: true }),
    ],
    [memberPath(ELSEWHERE, abroad), staffMember('Abe Abroad', { superAdmin: true })],
    [staffPath(CLINIC, nurse), card('Nell Nurse', true)],
    [staffPath(CLINIC, doctor), card('Dora Doctor', true)],
    [staffPath(CLINIC, offTeam), card('Otto Off', true)],
    [staffPath(CLINIC, unavailable), card('Uma Unavailable', false)],
    [staffPath(ELSEWHERE, abroad), card('Abe Abroad', true)],
    [chartPath(CLINIC, CHART), chart('Pat Patient', [nurse, doctor, unavailable])],
    [chartPath(CLINIC, OTHER_CHART), chart('Stan Stranger', [doctor])],
    connection(CHART, patient, 'Pat Patient', 'self'),
    connection(CHART, guardian, 'Gail Guardian', 'guardian'),
    connection(OTHER_CHART, stranger, 'Stan Stranger', 'self'),
    [unreadTotalsPath(CLINIC, patient), { unreadMessages: 0, unreadConversations: 0, asOf: 1 }],
    [userPath(patient), { organizationIds: [CLINIC] }],
  ]);
}
