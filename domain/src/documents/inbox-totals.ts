import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, parseDocument } from './document';

/** `…/inboxes/{uid}`: a person's unread totals, recomputed from the conversations by functions. */
const schema = v.object({
  unreadMessages: count,
  unreadConversations: count,
  /** When the conversations were counted; an older count never replaces a newer one. */
  asOf: instant,
});

export type InboxTotalsDoc = v.InferInput<typeof schema>;
export type InboxTotals = v.InferOutput<typeof schema> & { readonly uid: string };

export function parseInboxTotals(uid: string, data: unknown): InboxTotals {
  return { uid, ...parseDocument(schema, COLLECTIONS.inboxes, uid, data) };
}
