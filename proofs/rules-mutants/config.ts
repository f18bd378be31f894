import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';

const schema = v.strictObject({
  /** The rules file, from the folder of the configuration. */
  rules: v.pipe(v.string(), v.nonEmpty()),
  /** Runs the tests; see the README for what it is given and what it may do. */
  test: v.pipe(v.string(), v.nonEmpty()),
  /** Expressions, as written in the rules, that name who asks. */
  asker: v.optional(v.array(v.string()), []),
  /** The file of the equivalent mutants, if there are any. */
  equivalents: v.optional(v.string()),
  /** What share of the mutants the tests have to tell. */
  goal: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  /** How many test commands run side by side. */
  workers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 2),
});

export type Config = v.InferOutput<typeof schema> & { readonly folder: string };

/** Reads the configuration; throws with the field that is wrong. */
export function readConfig(file: string): Config {
  const path = resolve(file);
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const result = v.safeParse(schema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  return { ...result.output, folder: dirname(path) };
}
