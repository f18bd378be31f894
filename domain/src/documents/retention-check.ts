import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, parseDocument } from './document';

/** `…/checks/retention`: what the functions found when they last looked for conversations that are kept no longer. */
export const schema = v.object({
  at: instant,
  /** Conversations that were older than the clinic keeps them. */
  due: count,
  /** How many of them they deleted; none before the clinic's choice is in force. */
  deleted: count,
  /** How many of them stay because of a legal hold; not counted before the choice is in force. */
  held: count,
});

export type RetentionCheckDoc = v.InferInput<typeof schema>;
export type RetentionCheck = v.InferOutput<typeof schema>;

export function parseRetentionCheck(id: string, data: unknown): RetentionCheck {
  return parseDocument(schema, COLLECTIONS.checks, id, data);
}
