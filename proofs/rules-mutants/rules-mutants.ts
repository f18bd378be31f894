import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from './config';
import { describe, mutantsOf, type Mutant } from './operators/mutants';
import { parseRules } from './parse/parse-rules';
import type { Rules } from './parse/syntax';
import { statements } from './parse/walk';
import { isListed, nameOf, outdated, readEquivalents } from './run/equivalents';
import { judge } from './run/judge';
import { VerdictFile } from './run/verdict-file';
import { sample } from './run/sample';

const OPTIONS = {
  config: { type: 'string' },
  list: { type: 'boolean', default: false },
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
  in: { type: 'string' },
  record: { type: 'string' },
  minutes: { type: 'string', default: 'Infinity' },
  equivalents: { type: 'boolean', default: false },
} as const;

/**
 * Runs the tests against the mutants of the rules in the emulator at this host and port; the README says what the
 * arguments are. Prints what it finds and gives the exit code: 1 when more survive than the
 * goal allows; those that are left for another piece are not held against it.
 */
export async function rulesMutants(args: readonly string[], emulator: string): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.config === undefined)
    throw new Error('--config names the file that says which rules and which tests');
  const config = readConfig(values.config);
  const source = readFileSync(join(config.folder, config.rules), 'utf8');
  const rules = parseRules(source);
  const all = mutantsOf(source, rules, config);
  const equivalents = readEquivalents(config);

  const gone = outdated(all, source, equivalents);
  for (const { line, before, after } of gone)
    say(`listed as equivalent, but no mutant any more: ${line}: ${before} -> ${after}`);
  if (gone.length > 0) return 1;

  const isEquivalent = (mutant: Mutant) => isListed(mutant, source, equivalents);
  const isAsked = values.in === undefined ? () => true : isWithin(rules, values.in);
  const asked = all.filter((mutant) => isEquivalent(mutant) === values.equivalents && isAsked(mutant));
  const chosen =
    values.sample === undefined
      ? asked
      : sample(asked, numberIn('sample', values.sample), numberIn('seed', values.seed));
  if (values.list) {
    for (const mutant of chosen) say(describe(mutant));
    return 0;
  }

  const { killed, survivors, invalid, left } = await judge(chosen, {
    source,
    config,
    emulator,
    record: new VerdictFile(values.record, source),
    within: numberIn('minutes', values.minutes) * 60_000,
  });
  // As the file of equivalents names them.
  for (const mutant of survivors) say(JSON.stringify(nameOf(mutant, source)));
  if (invalid > 0) say(`${String(invalid)} do not compile and are not counted`);
  const equivalent = values.equivalents ? survivors.length : all.filter(isEquivalent).length;
  say(
    `mutants: killed ${String(killed)} of ${String(killed + survivors.length)}, equivalent ${String(equivalent)}`,
  );
  if (left > 0) say(`${String(left)} are left for another piece of this run`);
  // Of those listed as equivalent none may be told from the rules; of all others as many as the goal says.
  const isMet = values.equivalents ? killed === 0 : killed >= config.goal * (killed + survivors.length);
  return isMet ? 0 : 1;
}

/** Whether a mutant changes the function of this name. Throws when there is none. */
function isWithin(rules: Rules, name: string): (mutant: Mutant) => boolean {
  const functions = statements(rules).filter((found) => found.kind === 'function' && found.name === name);
  if (functions.length === 0) throw new Error(`the rules have no function ${name}`);
  return ({ edit }) => functions.some(({ start, end }) => edit.start >= start && edit.end <= end);
}

function numberIn(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number))
    throw new Error(`--${option} takes a number, not "${text}"`);
  return number;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
