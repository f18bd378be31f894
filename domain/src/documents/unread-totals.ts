import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, parseDocument } from './document';

/** `…/inboxes/{uid}`: a person's unread totals, recomputed from the conversations by functions. */
export const schema = v.object({
  unreadMessages: count,
  unreadConversations: count,
  /** Of a staff member: the active conversations in which they owe an answer. */
  waitingConversations: v.optional(count, 0),
  /** When the conversations were counted; an older count never replaces a newer one. */
  asOf: instant,
});

export type UnreadTotalsDoc = v.InferInput<typeof schema>;
export type UnreadTotals = v.InferOutput<typeof schema> & { readonly uid: string };

export function parseUnreadTotals(uid: string, data: unknown): UnreadTotals {
  return { uid, ...parseDocument(schema, COLLECTIONS.inboxes, uid, data) };
}
