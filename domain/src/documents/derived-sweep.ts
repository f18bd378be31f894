import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { nonEmpty, parseDocument } from './document';

const milliseconds = v.number();

/** What takes several runs: everything in the order of a time of its own, from one time until before another. */
const round = v.object({
  /** How far it has come. */
  position: milliseconds,
  until: milliseconds,
});

/**
 * `sweeps/derived`: how far the functions have come in looking, in all organizations, whether everything that follows
 * from the messages is there. The server alone reads and writes it; times in epoch milliseconds.
 */
export const schema = v.object({
  /** Of all messages sent before this, but for `failed`. */
  until: milliseconds,
  /** When they looked last. */
  at: milliseconds,
  /** The look that goes on with the next run; null when the last one came to its end. */
  look: v.nullable(round),
  /** By the paths of the conversations with something that could not be made, the time of the first such thing. */
  failed: v.record(nonEmpty, milliseconds),
  /** The recounting of totals that goes on with the next run; null when the last came to its end. */
  totals: v.nullable(round),
  /** When the organizations were told last. */
  toldAt: milliseconds,
});

export type DerivedSweepDoc = v.InferInput<typeof schema>;
export type DerivedSweep = v.InferOutput<typeof schema>;

export function parseDerivedSweep(id: string, data: unknown): DerivedSweep {
  return parseDocument(schema, COLLECTIONS.sweeps, id, data);
}
