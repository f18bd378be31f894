import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, nonEmpty, parseDocument } from './document';

export const PROBLEM_KINDS = ['event', 'mail'] as const;

/**
 * `…/problems/{id}`: something that the functions could not do and will not try again by themselves, for who runs the
 * clinic. Ids, kinds and codes only. Gone when it was mended.
 */
const schema = v.object({
  /** What an event asks for (a search entry, a line of the audit trail, a mail, totals), or the sending of a mail. */
  kind: v.picklist(PROBLEM_KINDS),
  /** Which of these; a word of the functions. */
  step: nonEmpty,
  /** The document that it was about, relative to the database's root. */
  target: nonEmpty,
  /** Why: a code of a library or of the mail server, or the place of what is malformed. Never a value. */
  code: nonEmpty,
  attempts: count,
  /** Whom a mail was for; null where it is about nobody. */
  personId: v.optional(v.nullable(nonEmpty), null),
  /** Whether somebody has asked that it be tried again. */
  again: v.optional(v.boolean(), false),
  /** When what it was about came about, and when it was given up. */
  since: instant,
  at: instant,
});

export type ProblemDoc = v.InferInput<typeof schema>;
export type Problem = v.InferOutput<typeof schema> & { readonly id: string };

export function parseProblem(id: string, data: unknown): Problem {
  return { id, ...parseDocument(schema, COLLECTIONS.problems, id, data) };
}
