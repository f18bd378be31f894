import { expect, test } from 'vitest';
import { parseRules } from '@my-messages/rules-mutants/parse/parse-rules';
import { conditionsOf } from './conditions';
import { parseReport } from './emulator';
import { measure, print } from './measure';

const SOURCE = `service cloud.firestore {
  match /notes/{id} {
    allow get: if (signedIn() || open(id)) && true;
    allow list: if a ? b == [] : f(['x']);
  }
}`;

const textOf = ({ start, end }: { start: number; end: number }) => SOURCE.slice(start, end);

test('every place that answers yes or no is a condition, a literal is none', () => {
  expect(conditionsOf(parseRules(SOURCE)).map(({ expression }) => textOf(expression))).toEqual([
    '(signedIn() || open(id)) && true',
    'signedIn() || open(id)',
    'signedIn()',
    'open(id)',
    'a',
    'b == []',
    "f(['x'])",
  ]);
});

/** The emulator's node for a text: it ends at the last character of the last operand, without what closes it. */
const node = (text: string, last: string, ...answers: boolean[]) => {
  const currentOffset = SOURCE.indexOf(text);
  const endOffset = SOURCE.indexOf(last, currentOffset) + last.length - 1;
  const values = [
    { value: { undefined: {} }, count: 3 },
    ...answers.map((boolValue) => ({ value: { boolValue }, count: 1 })),
  ];
  return { sourcePosition: { line: 1, column: 1, currentOffset, endOffset }, values };
};

const reportOf = (...open: boolean[]) =>
  parseReport({
    report: [
      {
        ...node('(signedIn', 'true', true, false),
        children: [
          {
            ...node('(signedIn', 'id', true, false),
            children: [node('signedIn', 'signedIn', true, false), node('open', 'id', ...open)],
          },
        ],
      },
      { ...node('a ?', "x'", true, false), children: [node('a ?', 'a', true, false)] },
      node('b ==', '[', true, false),
      node("f(['x'", "'x'", true, false),
    ],
  });

test('counts the answers seen, and names each that was never given', () => {
  const coverage = measure(SOURCE, reportOf(true));
  expect(coverage).toEqual({ seen: 13, of: 14, missing: [{ line: 3, text: 'open(id)', never: false }] });
  expect(print(coverage)).toBe('line 3 never false: open(id)\nrules condition coverage: 92.8% (13/14)');
});

test('an error is no answer', () => {
  const { missing } = measure(SOURCE, reportOf());
  expect(missing.map(({ never }) => never)).toEqual([true, false]);
});

test('says 100 only of all', () => {
  expect(print(measure(SOURCE, reportOf(true, false)))).toBe('rules condition coverage: 100% (14/14)');
  expect(print({ seen: 9999, of: 10_000, missing: [] })).toContain('99.9%');
});

test('does not take a report of other rules for one of these', () => {
  const report = reportOf(true, false);
  expect(() => measure(SOURCE.replace('open(id)', 'open(id, 1)'), report)).toThrow('does not report');
  expect(() => parseReport({})).toThrow();
});
