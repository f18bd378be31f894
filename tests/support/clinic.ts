import { randomUUID } from 'node:crypto';
import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import type { MemberDoc } from '@my-messages/domain/documents/member';
import type { OrganizationDoc } from '@my-messages/domain/documents/organization';
import {
  chartPath,
  connectionId,
  connectionPath,
  memberPath,
  organizationPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import {
  chartDoc,
  connectionDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import { isAvailable } from '@my-messages/domain/policy/staff-availability';
import { FieldValue } from 'firebase-admin/firestore';
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
  /** Somebody who runs the clinic: Super Admin, with the role for the portal's settings, and not to be messaged. */
  addAdmin(name: string): Promise<Person>;
  /** Makes a person of another clinic one of this one's staff as well. */
  admitStaff(person: Person): Promise<void>;
  addChart(patient: Person, careTeam: readonly Person[], label?: string): Promise<string>;
  connect(chartId: string, person: Person, relationship: ConnectionDoc['relationship']): Promise<void>;
}

const PASSWORD = 'a long test password';

/** A clinic of the test's own, empty, in which messaging is on for care teams. */
export async function openClinic(changes: Partial<OrganizationDoc> = {}): Promise<Clinic> {
  const organizationId = `clinic-${randomUUID().slice(0, 8)}`;
  const firestore = adminFirestore();
  const organization = organizationDoc({ name: `Canaryclinic ${organizationId}`, ...changes });
  await firestore.doc(organizationPath(organizationId)).set(organization);

  async function addPerson(name: string, member: MemberDoc): Promise<Person> {
    const uid = `u-${randomUUID().slice(0, 12)}`;
    const email = `${uid}@example.com`;
    await adminAuth().createUser({ uid, email, password: PASSWORD, emailVerified: true });
    await firestore.doc(memberPath(organizationId, uid)).set({ ...member, email });
    await firestore.doc(userPath(uid)).set({ organizationIds: [organizationId] });
    return { uid, name, email, password: PASSWORD };
  }

  async function addStaffMember(name: string, roles: Parameters<typeof staffMemberDoc>[0]): Promise<Person> {
    const member = staffMemberDoc({ displayName: name, ...roles });
    const person = await addPerson(name, member);
    await addCard(person, isAvailable(member));
    return person;
  }

  async function addCard({ uid, name }: Person, availableForPortalMessages: boolean): Promise<void> {
    const card = staffCardDoc({ displayName: name, availableForPortalMessages });
    await firestore.doc(staffPath(organizationId, uid)).set(card);
  }

  async function connect(
    chartId: string,
    person: Person,
    relationship: ConnectionDoc['relationship'],
  ): Promise<void> {
    const connection = connectionDoc({ chartId, uid: person.uid, displayName: person.name, relationship });
    await firestore.doc(connectionPath(organizationId, connectionId(chartId, person.uid))).set(connection);
  }

  return {
    organizationId,
    async change(path, fields) {
      await firestore.doc(path).update(fields);
    },
    addPortalUser: (name) => addPerson(name, portalMemberDoc({ displayName: name })),
    addStaff: (name, available = true) => addStaffMember(name, { availableForPortalMessages: available }),
    addAdmin: (name) =>
      addStaffMember(name, {
        availableForPortalMessages: false,
        superAdmin: true,
        managePortalSettings: true,
      }),
    async admitStaff(person) {
      const member = { ...staffMemberDoc({ displayName: person.name }), email: person.email };
      await firestore.doc(memberPath(organizationId, person.uid)).set(member);
      await addCard(person, true);
      const organizationIds = FieldValue.arrayUnion(organizationId);
      await firestore.doc(userPath(person.uid)).update({ organizationIds });
    },
    async addChart(patient, careTeam, label = 'General care') {
      const chartId = `chart-${randomUUID().slice(0, 8)}`;
      const careTeamIds = careTeam.map(({ uid }) => uid);
      const chart = chartDoc({ patientName: patient.name, label, careTeamIds });
      await firestore.doc(chartPath(organizationId, chartId)).set(chart);
      await connect(chartId, patient, 'self');
      return chartId;
    },
    connect,
  };
}
