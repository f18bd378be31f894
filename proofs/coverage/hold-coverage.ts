import { readFileSync } from 'node:fs';
import { fetchCoverage } from './emulator';
import { measure, print } from './measure';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';

const PROJECT = 'demo-rules-coverage';

/**
 * Where RULES_COVERAGE is set, all rules tests meet the rules in one project, and a run fails that leaves a condition
 * of the rules without one of its two answers.
 */
export default async function holdCoverage(): Promise<(() => Promise<void>) | undefined> {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'];
  if (process.env['RULES_COVERAGE'] === undefined || emulator === undefined) return undefined;
  const source = readFileSync('firestore.rules', 'utf8');
  if (!(await loadRules(emulator, PROJECT, source))) throw new Error('firestore.rules does not compile');
  process.env['RULES_PROJECT'] = PROJECT;
  return async () => {
    // The runner takes no note of an error here, be it thrown, and ends as its tests do.
    const before = process.exitCode;
    process.exitCode = 1;
    const coverage = measure(source, await fetchCoverage(emulator, PROJECT));
    process.stdout.write(`${print(coverage)}\n`);
    if (coverage.missing.length === 0) process.exitCode = before;
  };
}
