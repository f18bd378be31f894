import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { DIRECTORY_CHANGE_KINDS, SETTINGS_CHANGE_KINDS } from '../admin/admin-change';
import { instant, nonEmpty, parseDocument } from './document';

export const AUDIT_ACTIONS = [
  'message-sent',
  'open-conversation',
  'archive',
  'export-conversation',
  'download-own',
  'purge-conversation',
  'hand-over',
  'close-wait',
  'invitation-accepted',
  'add-person',
  ...SETTINGS_CHANGE_KINDS,
  ...DIRECTORY_CHANGE_KINDS,
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** `…/auditEvents/{id}`: who did what to which document, when; ids only, never text or names. */
export const schema = v.object({
  actorId: nonEmpty,
  action: v.picklist(AUDIT_ACTIONS),
  /** The path of the document, relative to the organization. */
  target: nonEmpty,
  /** What it was changed to, as ids, switches and closed lists; never a name or a text. */
  detail: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
  /** Whom and what it concerns, by id, so that it is found by them: as its target and its detail say it. */
  about: v.object({
    uid: v.nullable(nonEmpty),
    chartId: v.nullable(nonEmpty),
    conversationId: v.nullable(nonEmpty),
  }),
  at: instant,
  /** When the line was written, which may be later: a seal of the trail goes by it. */
  recordedAt: instant,
  /** When Firestore deletes it. */
  expiresAt: instant,
});

export type AuditEventDoc = v.InferInput<typeof schema>;
export type AuditEvent = v.InferOutput<typeof schema> & { readonly id: string };

export function parseAuditEvent(id: string, data: unknown): AuditEvent {
  return { id, ...parseDocument(schema, COLLECTIONS.auditEvents, id, data) };
}
