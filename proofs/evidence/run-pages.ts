import type { LayerName } from '../../tools/test/layers';
import { resultsByFile, type LastRun, type Look } from './last-runs';
import { table } from './table';

/** A page of the folder, and what its index says of it. */
interface EvidencePage {
  readonly page: string;
  readonly about: string;
}

/** Tests that break something on purpose, by the layer and the file that they are in, with what they break. */
export const FAULTS: readonly (readonly [layer: LayerName, file: string, what: string])[] = [
  ['triggers', 'tests/triggers/event-twice.test.ts', 'events come twice, and tries die'],
  ['triggers', 'tests/triggers/sweep-derived.test.ts', 'events never come, and documents are malformed'],
  ['triggers', 'tests/triggers/mail-refused.test.ts', 'the mail server refuses, puts off and goes away'],
  ['triggers', 'tests/triggers/audit-seals.test.ts', 'lines of the audit trail are changed and taken away'],
  ['triggers', 'tests/triggers/reconcile.test.ts', 'what is derived is wrong, or gone'],
  ['e2e', 'tests/e2e/connection.spec.ts', 'the network falls silent'],
  ['e2e', 'tests/e2e/drafts.spec.ts', 'pages are closed, and networks cut, while somebody writes'],
  ['e2e', 'tests/e2e/nothing-leaks-nothing-lost.spec.ts', 'the network is off, and rights are taken away'],
  ['unit', 'ops/import/flawed-bundles.test.ts', 'imported records are flawed'],
];

/** What came of each of them in the last run of its layer. */
export function faultsPage(runs: readonly LastRun[]): EvidencePage {
  const rows = FAULTS.map(([name, file, what]) => {
    const run = runs.find((each) => each.name === name);
    const counted = run === undefined ? undefined : resultsByFile(run.report).get(file);
    if (run === undefined || counted === undefined)
      return [what, `\`${file}\``, 'not run on this machine', ''];
    return [what, `\`${file}\``, `${counted.passed} of ${counted.passed + counted.failed} passed`, run.day];
  });
  const held = rows.filter(([, , , day]) => day !== '').length;
  return {
    page: `# Faults\n\n${table(['what is broken', 'tests', 'last run', 'day'], rows)}`,
    about: `tests that break something on purpose, in ${rows.length} files, of which the last runs on this machine have ${held}.`,
  };
}

/** What each layer counted when it was run last. */
export function testsPage(runs: readonly (readonly [name: string, run: LastRun | null])[]): EvidencePage {
  const rows = runs.map(([name, run]) => {
    if (run === null) return [name, '', '', '', 'not run on this machine'];
    const { passed, failed, skipped } = run.result;
    return [name, String(passed), String(failed), String(skipped), run.day];
  });
  const failed = runs.filter(([, run]) => run !== null && run.result.failed + run.result.skipped > 0);
  const missing = runs.filter(([, run]) => run === null);
  return {
    page: `# Tests\n\n${table(['layer', 'passed', 'failed', 'skipped', 'day'], rows)}`,
    about:
      `the last run of each of ${runs.length} layers of tests on this machine, which may have been of single files: ` +
      `${missing.length} were not run, and in ${failed.length} a test failed or was skipped.`,
  };
}

/** What axe found of each screen in a run, of what day; of no screen where none was looked at. */
export function accessibilityPage(looks: readonly Look[], day: string | null): EvidencePage {
  if (day === null || looks.length === 0)
    return {
      page: '# Accessibility\n\nThe last run of the end-to-end tests on this machine looked at no screen.\n',
      about:
        'what axe finds of each screen: the last run of the end-to-end tests on this machine looked at none; ' +
        '`npm test -- e2e -- screens` does.',
    };
  const screens = [...new Set(looks.map(({ screen }) => screen))].map((name) => {
    const own = looks.filter(({ screen }) => screen === name);
    const seen = own.map(({ width, theme }) => `${width} ${theme}`).join(', ');
    return [name, seen, own.flatMap(({ found }) => found).join('<br>') || 'nothing'];
  });
  const found = looks.flatMap((each) => each.found).length;
  return {
    page: `# Accessibility\n\nWhat axe found against WCAG 2.2 AA and its own good practice, on ${day}.\n\n${table(['screen', 'looked at, in pixels', 'found'], screens)}`,
    about: `what axe found of each screen on ${day}: findings ${found}, screens and states ${screens.length}, looks ${looks.length}.`,
  };
}
