import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFolder } from '../../tools/world/repository';
import { textOf } from '../pages/page-text';
import { looksIn, resultsByFile, type LastRun, type Look } from './last-runs';
import { accessibilityPage, FAULTS, faultsPage, testsPage } from './run-pages';

describe('the last runs on this machine', () => {
  const run = (result: LastRun['result']): LastRun => ({
    name: 'unit',
    result,
    day: '2026-01-02',
    report: {},
  });

  it('are told by layer, also those that were not', () => {
    const { page, about } = testsPage([
      ['unit', run({ passed: 3, failed: 0, skipped: 0 })],
      ['rules', run({ passed: 1, failed: 0, skipped: 2 })],
      ['e2e', null],
    ]);
    expect(page).toContain('| unit | 3 | 0 | 0 | 2026-01-02 |\n| rules | 1 | 0 | 2 | 2026-01-02 |\n');
    expect(page).toContain('| e2e |  |  |  | not run on this machine |');
    expect(about).toContain('1 were not run, and in 1 a test failed or was skipped');
  });

  const inbox: Look = { screen: 'staff’s inbox', width: 360, theme: 'dark', found: [] };
  /** A report of Playwright's of one test in a group, with what it attached. */
  const reportOf = (ok: boolean, ...attachments: readonly object[]) => {
    const specs = [{ ok, tests: [{ results: [{ attachments }] }] }];
    const file = 'drafts.spec.ts';
    return { suites: [{ file, specs: [], suites: [{ file, specs }] }] };
  };
  const attached = (look: object) => ({
    name: 'axe',
    body: Buffer.from(JSON.stringify(look)).toString('base64'),
  });

  it('have what axe found of each screen, and no other attachment', () => {
    expect(looksIn(reportOf(true, { name: 'screenshot' }, attached(inbox)))).toEqual([inbox]);
    expect(looksIn(reportOf(true))).toEqual([]);
    expect(() => looksIn(reportOf(true, attached({ screen: 'inbox' })))).toThrow();
  });

  it('say of each screen how it was looked at, and what was found', () => {
    const { page, about } = accessibilityPage([inbox, { ...inbox, width: 1280 }], '2026-01-02');
    expect(page).toContain('| staff’s inbox | 360 dark, 1280 dark | nothing |');
    expect(about).toBe(
      'what axe found of each screen on 2026-01-02: findings 0, screens and states 1, looks 2.',
    );
    const flawed = accessibilityPage([{ ...inbox, found: ['label: input', 'list: ul'] }], '2026-01-02');
    expect(flawed.page).toContain('| label: input<br>list: ul |');
    expect(flawed.about).toContain('findings 2, screens and states 1, looks 1');
  });

  it('say that no screen was looked at', () => {
    expect(accessibilityPage([], '2026-01-02').about).toContain('looked at none');
    expect(accessibilityPage([inbox], null).about).toContain('looked at none');
  });

  const vitests = {
    testResults: [
      {
        name: join(repositoryFolder, 'tests/triggers/event-twice.test.ts'),
        assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'pending' }],
      },
    ],
  };

  it('are counted by file, of either runner', () => {
    expect([...resultsByFile(reportOf(true))]).toEqual([
      ['tests/e2e/drafts.spec.ts', { passed: 1, failed: 0 }],
    ]);
    expect([...resultsByFile(reportOf(false))]).toEqual([
      ['tests/e2e/drafts.spec.ts', { passed: 0, failed: 1 }],
    ]);
    expect([...resultsByFile(vitests)]).toEqual([
      ['tests/triggers/event-twice.test.ts', { passed: 1, failed: 2 }],
    ]);
  });

  it('say what came of those that break something on purpose', () => {
    const result = { passed: 1, failed: 0, skipped: 0 };
    const runs = [
      { ...run(result), name: 'triggers', report: vitests },
      { ...run(result), name: 'e2e', report: reportOf(true) },
    ] as const;
    const { page, about } = faultsPage(runs);
    expect(page).toContain('`tests/triggers/event-twice.test.ts` | 1 of 3 passed | 2026-01-02 |');
    expect(page).toContain('`tests/e2e/drafts.spec.ts` | 1 of 1 passed | 2026-01-02 |');
    expect(page).toContain('`tests/e2e/connection.spec.ts` | not run on this machine |  |');
    expect(about).toContain(`in ${FAULTS.length} files, of which the last runs on this machine have 2.`);
    for (const [, file] of FAULTS) expect(() => textOf(file)).not.toThrow();
  });
});
