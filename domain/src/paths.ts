/**
 * Where every document lives. The only place that spells a collection's name; `firestore.rules` mirrors it.
 * All functions return slash-separated paths relative to the database's root.
 */
export const COLLECTIONS = {
  users: 'users',
  mail: 'mail',
  passwordLinks: 'passwordLinks',
  rateLimits: 'rateLimits',
  organizations: 'organizations',
  members: 'members',
  staff: 'staff',
  charts: 'charts',
  connections: 'connections',
  conversations: 'conversations',
  messages: 'messages',
  searchEntries: 'searchEntries',
  inboxes: 'inboxes',
  auditEvents: 'auditEvents',
  drafts: 'drafts',
  problems: 'problems',
  checks: 'checks',
} as const;

/** The collections that belong to one organization, directly under its document. */
export type OrganizationCollection =
  | 'members'
  | 'staff'
  | 'charts'
  | 'connections'
  | 'conversations'
  | 'searchEntries'
  | 'inboxes'
  | 'auditEvents'
  | 'problems'
  | 'checks';

export const userPath = (uid: string) => `${COLLECTIONS.users}/${uid}`;

export const mailPath = (mailId: string) => `${COLLECTIONS.mail}/${mailId}`;

export const passwordLinkPath = (hash: string) => `${COLLECTIONS.passwordLinks}/${hash}`;

export const rateLimitPath = (limitId: string) => `${COLLECTIONS.rateLimits}/${limitId}`;

export const organizationPath = (organizationId: string) => `${COLLECTIONS.organizations}/${organizationId}`;

export const collectionPath = (organizationId: string, collection: OrganizationCollection) =>
  `${organizationPath(organizationId)}/${collection}`;

const inOrganization = (collection: OrganizationCollection) => (organizationId: string, documentId: string) =>
  `${collectionPath(organizationId, collection)}/${documentId}`;

export const memberPath = inOrganization('members');
export const staffPath = inOrganization('staff');
export const chartPath = inOrganization('charts');
export const connectionPath = inOrganization('connections');
export const conversationPath = inOrganization('conversations');
export const searchEntryPath = inOrganization('searchEntries');
export const inboxPath = inOrganization('inboxes');
export const auditEventPath = inOrganization('auditEvents');
export const problemPath = inOrganization('problems');

/** How far the functions have looked at what they derive. */
export const derivedCheckPath = (organizationId: string) =>
  `${collectionPath(organizationId, 'checks')}/derived`;

/** The drafts of one person, which nobody else reads. */
export const draftsPath = (organizationId: string, uid: string) =>
  `${memberPath(organizationId, uid)}/${COLLECTIONS.drafts}` as const;

export const draftPath = (organizationId: string, uid: string, draftId: string) =>
  `${draftsPath(organizationId, uid)}/${draftId}`;

export const messagesPath = (organizationId: string, conversationId: string) =>
  `${conversationPath(organizationId, conversationId)}/${COLLECTIONS.messages}` as const;

export const messagePath = (organizationId: string, conversationId: string, messageId: string) =>
  `${messagesPath(organizationId, conversationId)}/${messageId}`;

/**
 * The id of the connection between a chart and a portal user. Chart ids and uids have no underscore
 * ({@link isDocumentId}), so the rules can take the two apart again.
 */
export const connectionId = (chartId: string, uid: string) => `${chartId}_${uid}`;

/** True for ids that may be used for people, charts and organizations: letters, digits, dots and hyphens. */
export function isDocumentId(id: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,98}[A-Za-z0-9])?$/.test(id);
}
