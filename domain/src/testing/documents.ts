/**
 * Documents for tests, each complete and in order; a test names what is special about its own. Everybody in them is
 * invented: the patient Ana Example and the nurse Nora Nurse, about the chart `chart-1`.
 */
import type { About } from '../conversation/sending';
import type { ChartDoc } from '../documents/chart';
import type { ConnectionDoc } from '../documents/connection';
import type { ConversationDoc } from '../documents/conversation';
import { UNCHOSEN, USUAL_DISPLAY, type MemberDoc } from '../documents/member';
import type { DraftDoc } from '../documents/draft';
import type { MessageDoc } from '../documents/message';
import type { OrganizationDoc } from '../documents/organization';
import type { SavedAnswerDoc } from '../documents/saved-answer';
import type { SearchEntryDoc } from '../documents/search-entry';
import type { StaffCardDoc } from '../documents/staff-card';
import { tokensOfEntry } from '../search/entry-tokens';
import { chartNameFields, nameFields } from '../text/name-fields';

type MemberOf<Kind extends MemberDoc['kind']> = Extract<MemberDoc, { kind: Kind }>;

const member = {
  email: null,
  active: true,
  acceptedAt: 1,
  country: null,
  display: USUAL_DISPLAY,
  mailRefusedAt: null,
};

const quietSide = { sent: 0, seen: 0, seenAt: null, unread: false, told: 0, archived: false, paceAt: null };

/** Messaging is on, for care teams only, in its one location `main`. */
export const organizationDoc = (changes: Partial<OrganizationDoc> = {}): OrganizationDoc => ({
  name: 'Example Clinic',
  country: 'US',
  timeZone: 'America/New_York',
  minimumAccountAge: 18,
  messaging: {
    enabled: true,
    recipientPolicy: 'care-team-only',
    responseDays: 2,
    locations: { main: { name: 'Main', enabled: true, phone: null } },
  },
  ...changes,
});

/** An active portal user who may message. */
export const portalMemberDoc = (
  changes: Partial<MemberOf<'portal'>> = {},
): MemberOf<'portal'> & MemberDoc => ({
  ...member,
  kind: 'portal',
  notifications: UNCHOSEN.portal,
  displayName: 'Ana Example',
  ...nameFields(changes.displayName ?? 'Ana Example'),
  canMessage: true,
  ...changes,
});

/** An active staff member without roles; whether they may be messaged stands on their card. */
export const staffMemberDoc = (changes: Partial<MemberOf<'staff'>> = {}): MemberOf<'staff'> & MemberDoc => ({
  ...member,
  kind: 'staff',
  notifications: UNCHOSEN.staff,
  displayName: 'Nora Nurse',
  ...nameFields(changes.displayName ?? 'Nora Nurse'),
  availableForPortalMessages: true,
  superAdmin: false,
  managePortalSettings: false,
  ...changes,
});

export const staffCardDoc = (changes: Partial<StaffCardDoc> = {}): StaffCardDoc => ({
  displayName: 'Nora Nurse',
  title: 'Registered nurse',
  availableForPortalMessages: true,
  away: null,
  ...changes,
});

export const chartDoc = (changes: Partial<ChartDoc> = {}): ChartDoc => ({
  patientName: 'Ana Example',
  ...chartNameFields(changes.patientName ?? 'Ana Example'),
  label: 'General care',
  locationId: 'main',
  status: 'open',
  careTeamIds: ['nurse'],
  ...changes,
});

export const connectionDoc = (changes: Partial<ConnectionDoc> = {}): ConnectionDoc => ({
  chartId: 'chart-1',
  uid: 'ana',
  displayName: 'Ana Example',
  relationship: 'self',
  refusals: [],
  mailRefused: false,
  ...changes,
});

/** What a test says of a conversation; of the two sides only what is not quiet. */
export type ConversationChanges = Partial<Omit<ConversationDoc, 'portal' | 'staff'>> & {
  readonly portal?: Partial<ConversationDoc['portal']>;
  readonly staff?: Partial<ConversationDoc['staff']>;
};

/** Between Ana and Nora, with nothing sent or seen unless the test says so. */
export const conversationDoc = ({
  portal,
  staff,
  ...changes
}: ConversationChanges = {}): ConversationDoc => ({
  chartId: 'chart-1',
  patientName: 'Ana Example',
  chartLabel: 'General care',
  portalUserId: 'ana',
  portalUserName: 'Ana Example',
  relationship: 'self',
  staffId: 'nurse',
  staffName: 'Nora Nurse',
  staffTitle: 'Registered nurse',
  subject: '',
  createdAt: 1,
  continues: null,
  lastMessage: { id: 'm1', at: 1, side: 'portal', preview: 'Hello' },
  waitingSince: null,
  urgency: { number: 0, open: false },
  history: [],
  ...changes,
  portal: { ...quietSide, ...portal },
  staff: { ...quietSide, ...staff },
});

export const draftDoc = (changes: Partial<DraftDoc> = {}): DraftDoc => ({
  conversationId: 'conversation00000001',
  messageId: 'message0000000000001',
  addressee: {
    chartId: 'chart-1',
    chartLabel: 'General care',
    recipientId: 'nurse',
    recipientName: 'Nora Nurse',
  },
  begunFor: null,
  continues: null,
  subject: '',
  body: 'Half a thought',
  state: 'writing',
  revision: 1,
  savedAt: 1,
  ...changes,
});

export const savedAnswerDoc = (changes: Partial<SavedAnswerDoc> = {}): SavedAnswerDoc => ({
  title: 'Results are in',
  body: 'Dear {them}, the results of {patient} are in. {me}',
  savedAt: 1,
  ...changes,
});

export const messageDoc = (changes: Partial<MessageDoc> = {}): MessageDoc => ({
  number: 1,
  side: 'staff',
  senderId: 'nurse',
  senderName: 'Nora Nurse',
  body: 'Hello',
  sentAt: 1,
  ...changes,
});

type EntryOf<Kind extends SearchEntryDoc['kind']> = Extract<SearchEntryDoc, { kind: Kind }>;

const entry = {
  conversationId: 'conversation',
  portalUserId: 'ana',
  staffId: 'nurse',
  at: 1,
  patientName: 'Ana Example',
  chartLabel: 'General care',
  relationship: 'self' as const,
  portalUserName: 'Ana Example',
  staffName: 'Nora Nurse',
  staffTitle: 'Registered nurse',
  subject: '',
};

/** What finds a conversation, by its names and subject. */
export const conversationEntryDoc = (changes: Partial<EntryOf<'conversation'>> = {}): SearchEntryDoc => {
  const made = { ...entry, ...changes };
  return { tokens: tokensOfEntry({ ...made, kind: 'conversation' }), ...made, kind: 'conversation' };
};

/** What finds a message, by its text and the names beside it. */
export const messageEntryDoc = (changes: Partial<EntryOf<'message'>> = {}): SearchEntryDoc => {
  const made = { ...entry, messageId: 'message', side: 'staff' as const, body: 'Hello', ...changes };
  return { tokens: tokensOfEntry({ ...made, kind: 'message' }), ...made, kind: 'message' };
};

type Parties = Pick<About, 'chart' | 'connection' | 'staff'>;

/** What a conversation of these is begun with; a test names what else it wants of it. */
export const about = (parties: Parties, chosen: Partial<Omit<About, keyof Parties>> = {}): About => ({
  ...parties,
  subject: 'A question',
  continues: null,
  ...chosen,
});
