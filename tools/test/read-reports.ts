import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LayerResult } from './results';

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/** What Vitest's JSON report counts. A file that failed before its first test counts as one failed test. */
export function parseVitestReport(report: unknown): LayerResult {
  const counts = v.parse(vitestReport, report);
  const brokenFiles = counts.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + brokenFiles.length,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  errors: v.array(v.unknown()),
});

/** What Playwright's JSON report counts. A test that passed only on a second try has failed. */
export function parsePlaywrightReport(report: unknown): LayerResult {
  const { stats, errors } = v.parse(playwrightReport, report);
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    // An error outside every test, as in a file that does not load.
    failed: failed === 0 && errors.length > 0 ? errors.length : failed,
    skipped: stats.skipped,
  };
}

/** The report in a file; null when the runner did not get as far as writing one. */
export function readReport<Result>(file: string, parse: (report: unknown) => Result): Result | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return parse(JSON.parse(text));
}
