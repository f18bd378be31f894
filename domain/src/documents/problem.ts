import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { count, instant, nonEmpty, parseDocument } from './document';

export const PROBLEM_KINDS = ['event', 'mail', 'screen'] as const;

/**
 * `…/problems/{id}`: something that the functions could not do and will not try again by themselves, or an error that
 * somebody saw, for who runs the clinic. Ids, kinds and codes only. Gone when it was mended.
 */
export const schema = v.object({
  /**
   * What an event asks for (a search entry, a line of the audit trail, a mail, totals), the sending of a mail, or an
   * error that the app showed to somebody.
   */
  kind: v.picklist(PROBLEM_KINDS),
  /** Which of these; a word of the functions, or the kind of the error. */
  step: nonEmpty,
  /** The document that it was about, relative to the database's root; of an error a collection and field, or `app`. */
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
  /** When the database deletes it by itself; null: not. */
  expiresAt: v.optional(v.nullable(instant), null),
});

export type ProblemDoc = v.InferInput<typeof schema>;
export type Problem = v.InferOutput<typeof schema> & { readonly id: string };

export function parseProblem(id: string, data: unknown): Problem {
  return { id, ...parseDocument(schema, COLLECTIONS.problems, id, data) };
}

const SCREEN = 'screen_';

/** The id of the problem that tells of an error that somebody saw, by the number that stood on their screen. */
export const screenProblemId = (reference: string) => `${SCREEN}${reference}`;

/** That number; null where a problem tells of something else. */
export const shownReference = ({ kind, id }: Pick<Problem, 'kind' | 'id'>): string | null =>
  kind === 'screen' && id.startsWith(SCREEN) ? id.slice(SCREEN.length) : null;
