import { COLLECTIONS, isDocumentId } from '@my-messages/domain/paths';
import { parseAccount } from '@my-messages/domain/documents/account';
import { parseAuditEvent } from '@my-messages/domain/documents/audit-event';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { DocumentError } from '@my-messages/domain/documents/document';
import { parseMail } from '@my-messages/domain/documents/mail';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseMessage } from '@my-messages/domain/documents/message';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import type { WholeWrite } from '@my-messages/domain/derived/document-write';

const PARSERS = new Map<string, (id: string, data: unknown) => unknown>([
  [COLLECTIONS.users, parseAccount],
  [COLLECTIONS.mail, parseMail],
  [COLLECTIONS.organizations, parseOrganization],
  [COLLECTIONS.members, parseMember],
  [COLLECTIONS.staff, parseStaffCard],
  [COLLECTIONS.charts, parseChart],
  [COLLECTIONS.connections, parseConnection],
  [COLLECTIONS.conversations, parseConversation],
  [COLLECTIONS.messages, parseMessage],
  [COLLECTIONS.auditEvents, parseAuditEvent],
]);

/** Whose ids are made of several, with underscores between. */
const COMPOSED: ReadonlySet<string> = new Set([
  COLLECTIONS.auditEvents,
  COLLECTIONS.connections,
  COLLECTIONS.mail,
]);

/**
 * Throws a DocumentError unless the document would be read back by domain's parser, and its id can stand in every
 * path (the ids of connections, mails and lines of the audit trail are made of several).
 */
export function checkWrite({ path, data }: Pick<WholeWrite, 'path' | 'data'>): void {
  const [id = '', collection = ''] = path.split('/').reverse();
  const parse = PARSERS.get(collection);
  if (parse === undefined) throw new DocumentError(collection, id, '(collection)');
  const ids = COMPOSED.has(collection) ? id.split('_') : [id];
  if (!ids.every(isDocumentId)) throw new DocumentError(collection, id, '(id)');
  if (data !== null) parse(id, data);
}
