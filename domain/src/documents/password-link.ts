import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, nonEmpty, parseDocument } from './document';

/**
 * `passwordLinks/{hash}`: a link with which somebody may set a password, once. The id is the SHA-256 of the code in
 * the link, in hex: who reads this document cannot make the link from it. The server alone reads and writes it.
 */
export const schema = v.object({
  uid: nonEmpty,
  expiresAt: instant,
  /** The organization that invited them with it; null for a password that was forgotten. */
  invitedTo: v.optional(v.nullable(nonEmpty), null),
  /** When it was used; null until then. */
  usedAt: v.nullable(instant),
});

export type PasswordLinkDoc = v.InferInput<typeof schema>;
export type PasswordLink = v.InferOutput<typeof schema> & { readonly id: string };

export function parsePasswordLink(id: string, data: unknown): PasswordLink {
  return { id, ...parseDocument(schema, COLLECTIONS.passwordLinks, id, data) };
}
