import { randomUUID } from 'node:crypto';
import type { ChartDoc } from '@my-messages/domain/documents/chart';
import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import type { MemberDoc } from '@my-messages/domain/documents/member';
import type { OrganizationDoc } from '@my-messages/domain/documents/organization';
import type { StaffCardDoc } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  memberPath,
  organizationPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import { adminAuth, adminFirestore } from './admin';

/** Somebody who can sign in. */
export interface Person {
  readonly uid: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface Clinic {
  readonly organizationId: string;
  /** Overwrites fields of one of the clinic's documents, as an admin would. */
  change(path: string, fields: Record<string, unknown>): Promise<void>;
  addPortalUser(name: string): Promise<Person>;
  addStaff(name: string, available?: boolean): Promise<Person>;
  addChart(patient: Person, careTeam: readonly Person[], label?: string): Promise<string>;
  connect(chartId: string, person: Person, relationship: ConnectionDoc['relationship']): Promise<void>;
}

const CHANGED_BY = 'test';
const PASSWORD = 'a long test password';

/** A clinic of the test's own, empty, in which messaging is on for care teams. */
export async function openClinic(changes: Partial<OrganizationDoc> = {}): Promise<Clinic> {
  const organizationId = `clinic-${randomUUID().slice(0, 8)}`;
  const firestore = adminFirestore();
  const organization: OrganizationDoc = {
    name: `Canaryclinic ${organizationId}`,
    country: 'US',
    timeZone: 'America/New_York',
    minimumAccountAge: 18,
    messaging: {
      enabled: true,
      recipientPolicy: 'care-team-only',
      responseDays: 2,
      locations: { main: { name: 'Main', enabled: true } },
    },
    changedBy: CHANGED_BY,
    ...changes,
  };
  await firestore.doc(organizationPath(organizationId)).set(organization);

  async function addPerson(name: string, member: MemberDoc): Promise<Person> {
    const uid = `u-${randomUUID().slice(0, 12)}`;
    const email = `${uid}@example.com`;
    await adminAuth().createUser({ uid, email, password: PASSWORD, emailVerified: true });
    await firestore.doc(memberPath(organizationId, uid)).set(member);
    await firestore.doc(userPath(uid)).set({ organizationIds: [organizationId] });
    return { uid, name, email, password: PASSWORD };
  }

  async function connect(
    chartId: string,
    person: Person,
    relationship: ConnectionDoc['relationship'],
  ): Promise<void> {
    const connection: ConnectionDoc = {
      chartId,
      uid: person.uid,
      displayName: person.name,
      relationship,
      refusals: [],
      changedBy: CHANGED_BY,
    };
    await firestore.doc(connectionPath(organizationId, connectionId(chartId, person.uid))).set(connection);
  }

  const common = {
    active: true,
    acceptedAt: Date.now(),
    country: null,
    notifications: { newMessageEmail: true },
    changedBy: CHANGED_BY,
  };

  return {
    organizationId,
    async change(path, fields) {
      await firestore.doc(path).update(fields);
    },
    addPortalUser: (name) =>
      addPerson(name, { ...common, kind: 'portal', displayName: name, canMessage: true }),
    async addStaff(name, available = true) {
      const person = await addPerson(name, {
        ...common,
        kind: 'staff',
        displayName: name,
        superAdmin: false,
        managePortalSettings: false,
      });
      const card: StaffCardDoc = {
        displayName: name,
        title: 'Registered nurse',
        availableForPortalMessages: available,
        changedBy: CHANGED_BY,
      };
      await firestore.doc(staffPath(organizationId, person.uid)).set(card);
      return person;
    },
    async addChart(patient, careTeam, label = 'General care') {
      const chartId = `chart-${randomUUID().slice(0, 8)}`;
      const chart: ChartDoc = {
        patientName: patient.name,
        label,
        locationId: 'main',
        status: 'open',
        careTeamIds: careTeam.map(({ uid }) => uid),
        changedBy: CHANGED_BY,
      };
      await firestore.doc(chartPath(organizationId, chartId)).set(chart);
      await connect(chartId, patient, 'self');
      return chartId;
    },
    connect,
  };
}
