import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, nonEmpty, parseDocument } from './document';

/**
 * `…/auditSeals/{number}`: what a stretch of the audit trail says, in short, so that a line shows that is changed or
 * taken away later. Each holds the one before it, as a chain does.
 */
export const schema = v.object({
  /** From 1 on, without a gap. */
  number: count,
  /** The hash of the seal before it; empty for the first. */
  previous: v.string(),
  /** Of each line its id and, behind a space, the digest of what it says; in the order in which they were recorded. */
  lines: v.array(nonEmpty),
  /** When the last of them was recorded. */
  through: instant,
  /** Of the number, of the seal before it, and of all lines. */
  hash: nonEmpty,
});

export type AuditSealDoc = v.InferInput<typeof schema>;
export type AuditSeal = v.InferOutput<typeof schema>;

export function parseAuditSeal(id: string, data: unknown): AuditSeal {
  return parseDocument(schema, COLLECTIONS.auditSeals, id, data);
}
