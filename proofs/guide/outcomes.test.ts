import { expect, test } from 'vitest';
import type { Defect } from '../../tests/e2e/guide/defects';
import { guideList } from './guide-list';
import { parseOutcomes } from './outcomes';
import { verdictOn, verdictTable } from './verdict';

const spec = (tag: string, status: string, ...messages: string[]) => ({
  tags: [tag],
  tests: [{ results: [{ status, errors: messages.map((message) => ({ message })) }] }],
});

const ASSERTION = 'Error: \u001B[2mexpect(\u001B[22mlocator).toBeVisible() failed';

test.each([
  ['passed', 'passed', [], 'passed'],
  ['an assertion', 'failed', [ASSERTION], 'failed'],
  ['a poll', 'failed', ['Error: expect.poll(received).toBe(expected)'], 'failed'],
  [
    'an action that waited in vain',
    'failed',
    ['TimeoutError: locator.click: Timeout 8000ms exceeded.'],
    'failed',
  ],
  ['an app that does not answer', 'failed', ['Error: page.goto: net::ERR_CONNECTION_REFUSED'], 'broken'],
  ['a test that threw', 'failed', ['TypeError: x is undefined'], 'broken'],
  ['a skipped test', 'skipped', [], 'broken'],
])('%s', (_, status, messages, outcome) => {
  const suites = [{ specs: [], suites: [{ specs: [spec('@reply', status, ...messages)] }] }];
  expect(parseOutcomes({ suites })).toEqual(new Map([['reply', outcome]]));
});

test('tests of no claim have no outcome, and a test that did not run has not passed', () => {
  const outcomes = parseOutcomes({
    suites: [{ specs: [spec('slow', 'passed'), { tags: ['reply'], tests: [] }] }],
  });
  expect(outcomes).toEqual(new Map([['reply', 'broken']]));
});

test('the list has each claim under its heading, held or not', () => {
  const list = guideList(new Map([['reply', 'passed']])).join('\n');
  expect(list).toMatch(/✓.*Reply opens a field/);
  expect(list).toMatch(/✗.*Compose opens/);
  expect(list).toMatch(/1 of \d+ claims hold/);
});

const defect: Defect = {
  name: 'a-defect',
  tests: ['reply', 'archive'],
  breaks: 'Something',
  file: 'f.ts',
  find: 'a',
  replace: 'b',
};

test.each([
  ['killed', 'failed', 'failed'],
  ['SURVIVED', 'failed', 'passed'],
  ['SURVIVED', 'broken', 'passed'],
  ['broken', 'failed', 'broken'],
  ['broken', 'failed', null],
] as const)('a defect is %s when its tests are %s and %s', (kind, reply, archive) => {
  const outcomes = new Map([['reply', reply] as const]);
  const verdict = verdictOn(
    defect,
    archive === null ? outcomes : new Map([...outcomes, ['archive', archive]]),
  );
  expect(verdict.kind).toBe(kind);
  const table = verdictTable([verdict]).join('\n');
  expect(table).toContain(`${kind === 'killed' ? '1' : '0'} of 1 defects killed`);
  expect(table.includes('a-defect: ')).toBe(kind !== 'killed');
});
