import type { ChartDoc } from '@my-messages/domain/documents/chart';
import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import type { ConversationDoc } from '@my-messages/domain/documents/conversation';
import type { MessageDoc } from '@my-messages/domain/documents/message';
import type { OrganizationDoc } from '@my-messages/domain/documents/organization';
import type { StaffCardDoc } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  inboxPath,
  memberPath,
  messagePath,
  organizationPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import { MemoryStore } from '../data/testing/memory-store';

export const CLINIC = 'lakeside';
export const PATIENT = { uid: 'patient', email: 'pat@example.com', name: 'Pat Example' };
export const NURSE = { uid: 'nurse', email: 'nora@example.com', name: 'Nora Nurse' };
export const DOCTOR = { uid: 'doctor', email: 'dora@example.com', name: 'Dora Doctor' };
export const CHART = 'chart-1';
/** As ids of conversations are: twenty letters and digits. */
export const CONVERSATION = 'conversation00000001';
export const NOON = Date.UTC(2026, 0, 15, 12);

/** A clinic in memory, with one patient who has one chart, and a nurse and a doctor on its care team. */
export class Clinic {
  readonly store = new MemoryStore();

  constructor() {
    this.organization({});
    this.portalMember(PATIENT, {});
    this.staff(NURSE, 'Registered nurse');
    this.staff(DOCTOR, 'Physician');
    this.chart(CHART, { careTeamIds: [NURSE.uid, DOCTOR.uid] });
    this.connect(CHART, PATIENT, {});
  }

  organization({ messaging, ...changes }: OrganizationChanges): void {
    const made: OrganizationDoc = {
      name: 'Lakeside Clinic',
      country: 'US',
      timeZone: 'America/New_York',
      minimumAccountAge: 18,
      messaging: {
        enabled: true,
        recipientPolicy: 'care-team-only',
        responseDays: null,
        locations: { main: { name: 'Main', enabled: true } },
        ...messaging,
      },
      changedBy: 'test',
      ...changes,
    };
    this.store.set(organizationPath(CLINIC), made);
  }

  portalMember(person: Person, changes: Record<string, unknown>, organizationIds = [CLINIC]): void {
    this.store.set(userPath(person.uid), { organizationIds });
    this.store.set(memberPath(CLINIC, person.uid), {
      ...member(person),
      kind: 'portal',
      canMessage: true,
      ...changes,
    });
  }

  staff(person: Person, title: string, changes: Partial<StaffCardDoc> = {}): void {
    const card: StaffCardDoc = {
      displayName: person.name,
      title,
      availableForPortalMessages: true,
      changedBy: 'test',
      ...changes,
    };
    this.store.set(userPath(person.uid), { organizationIds: [CLINIC] });
    this.store.set(staffPath(CLINIC, person.uid), card);
    this.store.set(memberPath(CLINIC, person.uid), {
      ...member(person),
      kind: 'staff',
      superAdmin: false,
      managePortalSettings: false,
    });
  }

  chart(id: string, changes: Partial<ChartDoc>): void {
    const made: ChartDoc = {
      patientName: PATIENT.name,
      label: 'General care',
      locationId: 'main',
      status: 'open',
      careTeamIds: [NURSE.uid],
      changedBy: 'test',
      ...changes,
    };
    this.store.set(chartPath(CLINIC, id), made);
  }

  connect(chartId: string, person: Person, changes: Partial<ConnectionDoc>): void {
    const made: ConnectionDoc = {
      chartId,
      uid: person.uid,
      displayName: person.name,
      relationship: 'self',
      refusals: [],
      changedBy: 'test',
      ...changes,
    };
    this.store.set(connectionPath(CLINIC, connectionId(chartId, person.uid)), made);
  }

  disconnect(chartId: string, person: Person): void {
    this.store.remove(connectionPath(CLINIC, connectionId(chartId, person.uid)));
  }

  totals(person: Person, unreadMessages: number): void {
    const totals = { unreadMessages, unreadConversations: Math.min(unreadMessages, 1), asOf: NOON };
    this.store.set(inboxPath(CLINIC, person.uid), totals);
  }

  conversation(changes: Partial<ConversationDoc> = {}, id = CONVERSATION): void {
    const made: ConversationDoc = {
      chartId: CHART,
      patientName: PATIENT.name,
      chartLabel: 'General care',
      portalUserId: PATIENT.uid,
      portalUserName: PATIENT.name,
      relationship: 'self',
      staffId: NURSE.uid,
      staffName: NURSE.name,
      staffTitle: 'Registered nurse',
      subject: 'Blood test',
      createdAt: NOON,
      lastMessage: { id: 'message', at: NOON, side: 'staff', preview: 'The results are in.' },
      portal: { sent: 0, seen: 0, unread: true, archived: false, paceAt: null },
      staff: { sent: 1, seen: 0, unread: false, archived: false, paceAt: null },
      ...changes,
    };
    this.store.set(conversationPath(CLINIC, id), made);
  }

  message(id: string, changes: Partial<MessageDoc>, conversationId = CONVERSATION): void {
    const fromPatient = changes.side === 'portal';
    const made: MessageDoc = {
      number: 1,
      side: 'staff',
      senderId: fromPatient ? PATIENT.uid : NURSE.uid,
      senderName: fromPatient ? PATIENT.name : NURSE.name,
      body: 'The results are in.',
      sentAt: NOON,
      ...changes,
    };
    this.store.set(messagePath(CLINIC, conversationId, id), made);
  }
}

interface Person {
  readonly uid: string;
  readonly name: string;
}

interface OrganizationChanges extends Partial<Omit<OrganizationDoc, 'messaging'>> {
  readonly messaging?: Partial<OrganizationDoc['messaging']>;
}

function member(person: Person) {
  return {
    displayName: person.name,
    active: true,
    acceptedAt: NOON,
    country: null,
    notifications: { newMessageEmail: true },
    changedBy: 'test',
  };
}
