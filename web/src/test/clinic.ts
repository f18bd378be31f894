import type { ChartDoc } from '@my-messages/domain/documents/chart';
import type { ConnectionDoc } from '@my-messages/domain/documents/connection';
import type { MessageDoc } from '@my-messages/domain/documents/message';
import type { OrganizationDoc } from '@my-messages/domain/documents/organization';
import type { StaffCardDoc } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  unreadTotalsPath,
  memberPath,
  messagePath,
  organizationPath,
  searchEntryPath,
  staffPath,
  userPath,
} from '@my-messages/domain/paths';
import {
  chartDoc,
  connectionDoc,
  conversationDoc,
  conversationEntryDoc,
  messageDoc,
  messageEntryDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
  type ConversationChanges,
} from '@my-messages/domain/testing/documents';
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
    const standard = organizationDoc();
    const made = organizationDoc({
      name: 'Lakeside Clinic',
      messaging: { ...standard.messaging, responseDays: null, ...messaging },
      ...changes,
    });
    this.store.set(organizationPath(CLINIC), made);
  }

  portalMember(person: Person, changes: Record<string, unknown>, organizationIds = [CLINIC]): void {
    this.store.set(userPath(person.uid), { organizationIds });
    const made = portalMemberDoc({ displayName: person.name });
    this.store.set(memberPath(CLINIC, person.uid), { ...made, ...changes });
  }

  staff(person: Person, title: string, changes: Partial<StaffCardDoc> = {}): void {
    const card = staffCardDoc({ displayName: person.name, title, ...changes });
    this.store.set(userPath(person.uid), { organizationIds: [CLINIC] });
    this.store.set(staffPath(CLINIC, person.uid), card);
    this.store.set(memberPath(CLINIC, person.uid), staffMemberDoc({ displayName: person.name }));
  }

  chart(id: string, changes: Partial<ChartDoc>): void {
    const made = chartDoc({ patientName: PATIENT.name, careTeamIds: [NURSE.uid], ...changes });
    this.store.set(chartPath(CLINIC, id), made);
  }

  connect(chartId: string, person: Person, changes: Partial<ConnectionDoc>): void {
    const made = connectionDoc({ chartId, uid: person.uid, displayName: person.name, ...changes });
    this.store.set(connectionPath(CLINIC, connectionId(chartId, person.uid)), made);
  }

  disconnect(chartId: string, person: Person): void {
    this.store.remove(connectionPath(CLINIC, connectionId(chartId, person.uid)));
  }

  totals(person: Person, unreadMessages: number, asOf = NOON, waitingConversations = 0): void {
    const unreadConversations = Math.min(unreadMessages, 1);
    const totals = { unreadMessages, unreadConversations, waitingConversations, asOf };
    this.store.set(unreadTotalsPath(CLINIC, person.uid), totals);
  }

  conversation(changes: ConversationChanges = {}, id = CONVERSATION): void {
    const made = conversationDoc({
      chartId: CHART,
      patientName: PATIENT.name,
      portalUserId: PATIENT.uid,
      portalUserName: PATIENT.name,
      staffId: NURSE.uid,
      staffName: NURSE.name,
      subject: 'Blood test',
      createdAt: NOON,
      lastMessage: { id: 'message', at: NOON, side: 'staff', preview: 'The results are in.' },
      portal: { unread: true },
      staff: { sent: 1 },
      ...changes,
    });
    this.store.set(conversationPath(CLINIC, id), made);
  }

  message(id: string, changes: Partial<MessageDoc>, conversationId = CONVERSATION): void {
    const fromPatient = changes.side === 'portal';
    const made = messageDoc({
      senderId: fromPatient ? PATIENT.uid : NURSE.uid,
      senderName: fromPatient ? PATIENT.name : NURSE.name,
      body: 'The results are in.',
      sentAt: NOON,
      ...changes,
    });
    this.store.set(messagePath(CLINIC, conversationId, id), made);
  }

  /** As the functions derive it from a conversation. */
  conversationEntry(changes: Parameters<typeof conversationEntryDoc>[0], id = CONVERSATION): void {
    const made = conversationEntryDoc({ ...this.#entry(id), ...changes });
    this.store.set(searchEntryPath(CLINIC, id), made);
  }

  /** As the functions derive it from a message. */
  messageEntry(messageId: string, changes: Parameters<typeof messageEntryDoc>[0], id = CONVERSATION): void {
    const made = messageEntryDoc({ ...this.#entry(id), messageId, ...changes });
    this.store.set(searchEntryPath(CLINIC, `${id}_${messageId}`), made);
  }

  #entry(conversationId: string) {
    return {
      conversationId,
      portalUserId: PATIENT.uid,
      portalUserName: PATIENT.name,
      patientName: PATIENT.name,
      staffId: NURSE.uid,
      staffName: NURSE.name,
      subject: 'Blood test',
      at: NOON,
    };
  }
}

interface Person {
  readonly uid: string;
  readonly name: string;
}

interface OrganizationChanges extends Partial<Omit<OrganizationDoc, 'messaging'>> {
  readonly messaging?: Partial<OrganizationDoc['messaging']>;
}
