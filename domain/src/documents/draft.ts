import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, nonEmpty, parseDocument } from './document';

/** Ids, and the words in which the writer saw them; each empty while nobody, or no chart, is chosen. */
const addressee = v.object({
  chartId: v.string(),
  chartLabel: v.string(),
  recipientId: v.string(),
  recipientName: v.string(),
});

/**
 * `…/members/{uid}/drafts/{id}`: a text that its writer has not sent yet, and nobody else's business. The id is that of
 * the conversation for a reply, and one of its own for a new message.
 */
export const schema = v.object({
  /** The ids that it is sent with, so that a repeat cannot make a second message. */
  conversationId: nonEmpty,
  messageId: nonEmpty,
  addressee,
  /** Whom its first words were for; null until there are words and somebody to get them. */
  begunFor: v.nullable(addressee),
  /** The conversation that a new message goes on from, because its staff member can no longer be written to; null for none. */
  continues: v.nullable(nonEmpty),
  subject: v.string(),
  body: v.string(),
  /** `sending`: its writer has pressed Send, and nothing is known yet of what became of it. */
  state: v.picklist(['writing', 'sending']),
  /** 1 at first, and one more with each save: who saves over a version that they have not seen is refused. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: instant,
});

export type DraftDoc = v.InferInput<typeof schema>;
export type StoredDraft = v.InferOutput<typeof schema> & { readonly id: string };

export function parseDraft(id: string, data: unknown): StoredDraft {
  return { id, ...parseDocument(schema, COLLECTIONS.drafts, id, data) };
}
