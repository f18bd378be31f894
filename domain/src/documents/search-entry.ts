import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, nonEmpty, parseDocument, relationship, side } from './document';

const common = {
  conversationId: nonEmpty,
  portalUserId: nonEmpty,
  staffId: nonEmpty,
  /** What finds the entry: {@link searchTokens} of its text, {@link messageTokens} of a message. */
  tokens: v.array(nonEmpty),
  at: instant,
  /** Of the conversation, so that a result needs no further document. */
  patientName: nonEmpty,
  chartLabel: nonEmpty,
  relationship,
  portalUserName: nonEmpty,
  staffName: nonEmpty,
  staffTitle: v.string(),
  subject: v.string(),
};

/**
 * `…/searchEntries/{id}`: what search reads. One entry per conversation, found by its names and subject, and one per
 * message, found by its body, together with the names in the conversation. Derived by functions, never written by a client.
 */
const schema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('conversation') }),
  v.object({ ...common, kind: v.literal('message'), messageId: nonEmpty, side, body: nonEmpty }),
]);

export type SearchEntryDoc = v.InferInput<typeof schema>;
export type SearchEntry = v.InferOutput<typeof schema> & { readonly id: string };

export function parseSearchEntry(id: string, data: unknown): SearchEntry {
  return { id, ...parseDocument(schema, COLLECTIONS.searchEntries, id, data) };
}
