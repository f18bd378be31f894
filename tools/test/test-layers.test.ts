import { expect, test } from 'vitest';
import { LAYERS, turnsOf } from './layers';
import { parseTestArgs } from './parse-test-args';
import { parsePlaywrightReport, parseVitestReport, readReport } from './read-reports';
import { counts, layerFailed, total, withExitCode } from './results';

test('no argument means every layer; names choose, in the order of the layers', () => {
  expect(parseTestArgs([])).toEqual({ layers: LAYERS, runnerArgs: [] });
  expect(parseTestArgs(['e2e', 'rules'])).toEqual({ layers: ['rules', 'e2e'], runnerArgs: [] });
});

test('every layer has its turn, the tools that need one core two at a time', () => {
  const turns = turnsOf(LAYERS);
  expect(turns[0]).toEqual([['lint'], ['format', 'unused', 'types', 'size']]);
  expect(turns.slice(1).every((lanes) => lanes.length === 1 && lanes[0]?.length === 1)).toBe(true);
  expect(turns.flat(2)).toEqual([...LAYERS]);
});

test('arguments after -- go to the one layer that is named', () => {
  expect(parseTestArgs(['rules', '--', '-t', 'a name'])).toEqual({
    layers: ['rules'],
    runnerArgs: ['-t', 'a name'],
  });
  expect(() => parseTestArgs(['rules', 'e2e', '--', '-t', 'x'])).toThrow('need one layer');
  expect(() => parseTestArgs(['--', '-t', 'x'])).toThrow('need one layer');
});

test('an unknown layer is named, with those that there are', () => {
  expect(() => parseTestArgs(['rule'])).toThrow(/“rule”.*lint, format, unused, types, size, unit, rules/);
});

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('counts Vitest’s tests; a file that does not load is a failed test', () => {
  expect(parseVitestReport({ ...report, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 3,
  });
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(parseVitestReport({ ...report, testResults })).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('counts Playwright’s tests; a flaky one has failed, and so has a file that does not load', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  expect(parsePlaywrightReport({ stats: { ...stats, flaky: 1, unexpected: 1 }, errors: [] })).toEqual({
    passed: 3,
    failed: 2,
    skipped: 0,
  });
  expect(parsePlaywrightReport({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a report that was never written is none', () => {
  expect(readReport('/nowhere/report.json', parseVitestReport)).toBeNull();
});

test('a layer fails by failures, by skipped tests, and by having none', () => {
  expect(layerFailed({ passed: 1, failed: 0, skipped: 0 })).toBe(false);
  expect(layerFailed({ passed: 1, failed: 1, skipped: 0 })).toBe(true);
  expect(layerFailed({ passed: 1, failed: 0, skipped: 1 })).toBe(true);
  expect(layerFailed({ passed: 0, failed: 0, skipped: 0 })).toBe(true);
});

test('a runner’s exit code counts when no test shows the failure', () => {
  const passed = { passed: 2, failed: 0, skipped: 0 };
  expect(withExitCode(passed, 0)).toEqual(passed);
  expect(withExitCode(passed, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  expect(withExitCode(passed, null)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  expect(withExitCode({ passed: 2, failed: 3, skipped: 0 }, 1)).toEqual({ passed: 2, failed: 3, skipped: 0 });
});

test('the total fails whatever a layer fails by', () => {
  expect(
    total([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 10, failed: 2, skipped: 1 },
      { passed: 0, failed: 0, skipped: 0 },
    ]),
  ).toEqual({ passed: 11, failed: 4 });
});

test('says what was counted', () => {
  expect(counts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(counts({ passed: 3, failed: 0, skipped: 1 })).toContain('1 skipped, which counts as failed');
  expect(counts({ passed: 0, failed: 0, skipped: 0 })).toContain('no test was found');
});
