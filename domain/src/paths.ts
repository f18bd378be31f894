import type { AccountDoc } from './documents/account';
import type { AuditEventDoc } from './documents/audit-event';
import type { AuditSealDoc } from './documents/audit-seal';
import type { ChartDoc } from './documents/chart';
import type { ConnectionDoc } from './documents/connection';
import type { ConversationDoc } from './documents/conversation';
import type { DerivedCheckDoc } from './documents/derived-check';
import type { DerivedSweepDoc } from './documents/derived-sweep';
import type { HoldDoc } from './documents/hold';
import type { DraftDoc } from './documents/draft';
import type { UnreadTotalsDoc } from './documents/unread-totals';
import type { MailDoc } from './documents/mail';
import type { MemberDoc } from './documents/member';
import type { MessageDoc } from './documents/message';
import type { OrganizationDoc } from './documents/organization';
import type { PasswordLinkDoc } from './documents/password-link';
import type { ProblemDoc } from './documents/problem';
import type { RateLimitDoc } from './documents/rate-limit';
import type { RetentionCheckDoc } from './documents/retention-check';
import type { SavedAnswerDoc } from './documents/saved-answer';
import type { SearchEntryDoc } from './documents/search-entry';
import type { StaffCardDoc } from './documents/staff-card';
import type { DocPath } from './documents/written';

/** The collections that belong to one organization, directly under its document. */
const OF_ORGANIZATION = {
  members: 'members',
  staff: 'staff',
  charts: 'charts',
  connections: 'connections',
  conversations: 'conversations',
  searchEntries: 'searchEntries',
  savedAnswers: 'savedAnswers',
  inboxes: 'inboxes',
  auditEvents: 'auditEvents',
  auditSeals: 'auditSeals',
  problems: 'problems',
  checks: 'checks',
  holds: 'holds',
} as const;
export type OrganizationCollection = keyof typeof OF_ORGANIZATION;
export const ORGANIZATION_COLLECTIONS: readonly OrganizationCollection[] = Object.values(OF_ORGANIZATION);

/**
 * Where every document lives, and which it is. The only place that spells a collection's name; `firestore.rules` mirrors it.
 * All functions return slash-separated paths relative to the database's root.
 */
export const COLLECTIONS = {
  users: 'users',
  mail: 'mail',
  passwordLinks: 'passwordLinks',
  rateLimits: 'rateLimits',
  sweeps: 'sweeps',
  organizations: 'organizations',
  ...OF_ORGANIZATION,
  messages: 'messages',
  drafts: 'drafts',
} as const;

/** Says of which document a path is: here alone, where the path is made. */
const documentPath = <Doc>(path: string) => path as DocPath<Doc>;

export const userPath = (uid: string) => documentPath<AccountDoc>(`${COLLECTIONS.users}/${uid}`);

export const mailPath = (mailId: string) => documentPath<MailDoc>(`${COLLECTIONS.mail}/${mailId}`);

export const passwordLinkPath = (hash: string) =>
  documentPath<PasswordLinkDoc>(`${COLLECTIONS.passwordLinks}/${hash}`);

export const rateLimitPath = (limitId: string) =>
  documentPath<RateLimitDoc>(`${COLLECTIONS.rateLimits}/${limitId}`);

/** How far the functions have come in looking at what they derive, in all organizations. */
export const derivedSweepPath = documentPath<DerivedSweepDoc>(`${COLLECTIONS.sweeps}/derived`);

export const organizationPath = (organizationId: string) =>
  documentPath<OrganizationDoc>(`${COLLECTIONS.organizations}/${organizationId}`);

export const collectionPath = (organizationId: string, collection: OrganizationCollection) =>
  `${organizationPath(organizationId)}/${collection}`;

const inOrganization =
  <Doc>(collection: OrganizationCollection) =>
  (organizationId: string, documentId: string) =>
    documentPath<Doc>(`${collectionPath(organizationId, collection)}/${documentId}`);

export const memberPath = inOrganization<MemberDoc>('members');
export const staffPath = inOrganization<StaffCardDoc>('staff');
export const chartPath = inOrganization<ChartDoc>('charts');
export const connectionPath = inOrganization<ConnectionDoc>('connections');
export const conversationPath = inOrganization<ConversationDoc>('conversations');
export const searchEntryPath = inOrganization<SearchEntryDoc>('searchEntries');
export const clinicAnswerPath = inOrganization<SavedAnswerDoc>('savedAnswers');
export const unreadTotalsPath = inOrganization<UnreadTotalsDoc>('inboxes');
export const auditEventPath = inOrganization<AuditEventDoc>('auditEvents');
export const auditSealPath = (organizationId: string, number: number) =>
  documentPath<AuditSealDoc>(`${collectionPath(organizationId, 'auditSeals')}/${String(number)}`);
export const problemPath = inOrganization<ProblemDoc>('problems');

/** How far the functions have looked at what they derive, as the organization is told. */
export const derivedCheckPath = (organizationId: string) =>
  documentPath<DerivedCheckDoc>(`${collectionPath(organizationId, 'checks')}/derived`);

/** What the functions found when they last looked for conversations that are kept no longer. */
export const retentionCheckPath = (organizationId: string) =>
  documentPath<RetentionCheckDoc>(`${collectionPath(organizationId, 'checks')}/retention`);

/** The legal hold of a chart. */
export const holdPath = inOrganization<HoldDoc>('holds');

/** The drafts of one person, which nobody else reads. */
export const draftsPath = (organizationId: string, uid: string) =>
  `${memberPath(organizationId, uid)}/${COLLECTIONS.drafts}` as const;

export const draftPath = (organizationId: string, uid: string, draftId: string) =>
  documentPath<DraftDoc>(`${draftsPath(organizationId, uid)}/${draftId}`);

/** The answers that one person has saved for themselves, which nobody else reads. */
export const ownAnswersPath = (organizationId: string, uid: string) =>
  `${memberPath(organizationId, uid)}/${COLLECTIONS.savedAnswers}` as const;

export const ownAnswerPath = (organizationId: string, uid: string, answerId: string) =>
  documentPath<SavedAnswerDoc>(`${ownAnswersPath(organizationId, uid)}/${answerId}`);

export const messagesPath = (organizationId: string, conversationId: string) =>
  `${conversationPath(organizationId, conversationId)}/${COLLECTIONS.messages}` as const;

export const messagePath = (organizationId: string, conversationId: string, messageId: string) =>
  documentPath<MessageDoc>(`${messagesPath(organizationId, conversationId)}/${messageId}`);

/**
 * The id of the connection between a chart and a portal user. Chart ids and uids have no underscore
 * ({@link isDocumentId}), so the rules can take the two apart again.
 */
export const connectionId = (chartId: string, uid: string) => `${chartId}_${uid}`;

/** True for ids that may be used for people, charts and organizations: letters, digits, dots and hyphens. */
export function isDocumentId(id: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,98}[A-Za-z0-9])?$/.test(id);
}
