import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, nonEmpty, parseDocument } from './document';

/** `…/auditEvents/{id}`: who did what to which document, when; ids only, never text or names. */
const schema = v.object({
  actorId: nonEmpty,
  action: v.picklist(['message-sent']),
  /** The path of the document, relative to the organization. */
  target: nonEmpty,
  at: instant,
});

export type AuditEventDoc = v.InferInput<typeof schema>;
export type AuditEvent = v.InferOutput<typeof schema> & { readonly id: string };

export function parseAuditEvent(id: string, data: unknown): AuditEvent {
  return { id, ...parseDocument(schema, COLLECTIONS.auditEvents, id, data) };
}
