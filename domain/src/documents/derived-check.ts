import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, parseDocument } from './document';

/**
 * `…/checks/derived`: how far the functions have looked whether everything that follows from the messages is there. An
 * organization is told once an hour.
 */
export const schema = v.object({
  /** Of all messages sent before this. */
  until: instant,
  /** When they looked last. */
  at: instant,
});

export type DerivedCheckDoc = v.InferInput<typeof schema>;
export type DerivedCheck = v.InferOutput<typeof schema>;

export function parseDerivedCheck(id: string, data: unknown): DerivedCheck {
  return parseDocument(schema, COLLECTIONS.checks, id, data);
}
