import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, nonEmpty, parseDocument } from './document';

/**
 * `…/searchEntries/{id}`: what search reads. One entry per conversation (its id; names and subject) and one per
 * message (its id; the body). Derived by functions, never written by a client.
 */
const schema = v.object({
  conversationId: nonEmpty,
  /** Null for the entry of the conversation itself. */
  messageId: v.nullable(nonEmpty),
  portalUserId: nonEmpty,
  staffId: nonEmpty,
  tokens: v.array(nonEmpty),
  at: instant,
  snippet: v.string(),
});

export type SearchEntryDoc = v.InferInput<typeof schema>;
export type SearchEntry = v.InferOutput<typeof schema> & { readonly id: string };

export function parseSearchEntry(id: string, data: unknown): SearchEntry {
  return { id, ...parseDocument(schema, COLLECTIONS.searchEntries, id, data) };
}
