import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, nonEmpty, parseDocument, side } from './document';

/** `…/conversations/{id}/messages/{id}`: written once by its sender, then never changed. */
export const schema = v.object({
  /** The sending side's `sent` after this message: 1 for its first. */
  number: count,
  side,
  senderId: nonEmpty,
  senderName: nonEmpty,
  body: nonEmpty,
  sentAt: instant,
});

export type MessageDoc = v.InferInput<typeof schema>;
export type Message = v.InferOutput<typeof schema> & { readonly id: string };

export function parseMessage(id: string, data: unknown): Message {
  return { id, ...parseDocument(schema, COLLECTIONS.messages, id, data) };
}
