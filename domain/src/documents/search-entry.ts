import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, nonEmpty, parseDocument, relationship, side } from './document';

const common = {
  conversationId: nonEmpty,
  portalUserId: nonEmpty,
  staffId: nonEmpty,
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

const ofMessage = { messageId: nonEmpty, side, body: nonEmpty };

/**
 * `…/searchEntries/{id}`: what search reads. One entry per conversation, found by its names and subject, and one per
 * message, found by its body, together with the names in the conversation. Derived by functions, never written by a client.
 */
export const schema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('conversation') }),
  v.object({ ...common, ...ofMessage, kind: v.literal('message') }),
]);

/** What finds the entry, as many words as its text has and more: stored for queries, and read by nobody. */
interface Found {
  readonly tokens: readonly string[];
}

export type SearchEntryDoc = v.InferInput<typeof schema> & Found;
export type SearchEntry = v.InferOutput<typeof schema> & { readonly id: string };

/** What of an entry is read: all but what only finds it. */
export const SEARCH_ENTRY_FIELDS = ['kind', ...Object.keys({ ...common, ...ofMessage })];

export function parseSearchEntry(id: string, data: unknown): SearchEntry {
  return { id, ...parseDocument(schema, COLLECTIONS.searchEntries, id, data) };
}
