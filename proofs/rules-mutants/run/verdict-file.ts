import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Mutant } from '../operators/mutants';

/** What became of a mutant: which test told it from the rules, that none did, or that it does not compile. */
export const verdict = v.variant('kind', [
  v.object({ kind: v.literal('killed'), by: v.string() }),
  v.object({ kind: v.literal('survived') }),
  v.object({ kind: v.literal('invalid') }),
]);

export type Verdict = v.InferOutput<typeof verdict>;

const entry = v.object({ rules: v.string(), at: v.number(), operator: v.string(), to: v.string(), verdict });

/**
 * A file of verdicts, one to a line, so that a long run can be cut into pieces: each is written as it falls, and a
 * later run takes those for granted that were found under the same rules. Without a file nothing is remembered.
 */
export class VerdictFile {
  readonly #rules: string;
  readonly #known = new Map<string, Verdict>();

  /** Throws where the file holds something else. */
  constructor(
    private readonly file: string | undefined,
    source: string,
  ) {
    this.#rules = createHash('sha256').update(source).digest('hex');
    if (file === undefined || !existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const found = v.parse(entry, JSON.parse(line));
      if (found.rules === this.#rules) this.#known.set(keyOf(found), found.verdict);
    }
  }

  verdictOf(mutant: Mutant): Verdict | undefined {
    return this.#known.get(keyOf(placeOf(mutant)));
  }

  add(mutant: Mutant, verdict: Verdict): void {
    if (this.file === undefined) return;
    appendFileSync(
      this.file,
      `${JSON.stringify({ rules: this.#rules, ...placeOf(mutant), line: mutant.line, verdict })}\n`,
    );
  }
}

/** Rules that are the same to the letter have the same mutants at the same places. */
const placeOf = ({ operator, edit }: Mutant) => ({
  at: edit.start,
  operator,
  to: `${String(edit.end)}:${edit.text}`,
});

const keyOf = ({ at, operator, to }: ReturnType<typeof placeOf>) => `${String(at)} ${operator} ${to}`;
