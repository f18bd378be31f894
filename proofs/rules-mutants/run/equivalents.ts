import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Config } from '../config';
import type { Mutant } from '../operators/mutants';

/** A mutant that no request can tell from the rules, and why. */
const equivalent = v.strictObject({
  operator: v.string(),
  /** The whole changed line, without the blanks around it. */
  line: v.string(),
  before: v.string(),
  after: v.string(),
  why: v.pipe(v.string(), v.minLength(20)),
});

export type Equivalent = v.InferOutput<typeof equivalent>;

export function readEquivalents({ folder, equivalents }: Config): readonly Equivalent[] {
  if (equivalents === undefined) return [];
  return v.parse(v.array(equivalent), JSON.parse(readFileSync(join(folder, equivalents), 'utf8')));
}

/** What names a mutant in the file of equivalents: its text, not its place, so that it survives changes elsewhere. */
export function nameOf(mutant: Mutant, source: string): Omit<Equivalent, 'why'> {
  const { operator, before, after, line } = mutant;
  return { operator, line: (source.split('\n')[line - 1] ?? '').trim(), before, after };
}

export function isListed(mutant: Mutant, source: string, equivalents: readonly Equivalent[]): boolean {
  return equivalents.some((listed) => isSame(listed, nameOf(mutant, source)));
}

/** Those that are listed and are no mutant of these rules any more. */
export function outdated(
  mutants: readonly Mutant[],
  source: string,
  equivalents: readonly Equivalent[],
): readonly Equivalent[] {
  return equivalents.filter((listed) => !mutants.some((mutant) => isSame(listed, nameOf(mutant, source))));
}

function isSame(listed: Equivalent, found: Omit<Equivalent, 'why'>): boolean {
  return (['operator', 'line', 'before', 'after'] as const).every((part) => listed[part] === found[part]);
}
