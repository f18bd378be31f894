import { expect, test } from 'vitest';
import { parseRules } from '../parse/parse-rules';
import { applyEdit } from './edit';
import { mutantsOf } from './mutants';

const around = (statement: string) => `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    ${statement}
  }
}`;

/** What the statement becomes by one operator. */
function changed(statement: string, operator: string): string[] {
  const source = around(statement);
  const [before = '', after = ''] = around('#').split('#');
  return mutantsOf(source, parseRules(source), { asker: ['uid()'] })
    .filter((mutant) => mutant.operator === operator)
    .map(({ edit }) => applyEdit(source, edit).slice(before.length, -after.length));
}

const rule = (condition: string) =>
  `match /written/{id} { allow write; } match /notes/{id} { allow get: if ${condition}; }`;

test.each<[string, string, string[]]>([
  ['drop-conjunct', 'a && b && c', ['b && c', 'a && c', 'a && b']],
  ['drop-disjunct', 'a || b', ['b', 'a']],
  ['swap-logic', 'a && b', ['((a) || (b))']],
  ['negate', '!a && b', ['(a) && b', '!a && !(b)']],
  ['decide-conditional', 'a ? b : c', ['(b)', '(c)']],
  ['swap-equality', 'a == 1 || b != 2', ['a != 1 || b != 2', 'a == 1 || b == 2']],
  ['move-edge', 'a <= b', ['a < b', 'a > b']],
  ['membership-and-type', 'a in b && c is int', ['!(a in b) && c is int', 'a in b && c is string']],
  ['number-by-one', 'a <= 50', ['a <= 51', 'a <= 49']],
  ['swap-boolean', 'a == true', ['a == false']],
  ['change-text', "a == 'open'", ["a == 'openx'"]],
  ['swap-set-method', 'a.hasOnly(b)', ['a.hasAll(b)', 'a.hasAny(b)']],
  [
    'change-keys',
    "a.hasOnly(['x', 'y'])",
    ["a.hasOnly(['y'])", "a.hasOnly(['x'])", "a.hasOnly(['x', 'y', 'intruder'])"],
  ],
  [
    'swap-resource',
    'f(request.resource.data, resource.data)',
    ['f(resource.data, resource.data)', 'f(request.resource.data, request.resource.data)'],
  ],
  [
    'swap-moment',
    'f(exists(/databases/d/documents/written/$(x)), getAfter(/databases/d/documents/kept/$(x)))',
    [
      'f(existsAfter(/databases/d/documents/written/$(x)), getAfter(/databases/d/documents/kept/$(x)))',
      'f(exists(/databases/d/documents/written/$(x)), get(/databases/d/documents/kept/$(x)))',
    ],
  ],
  ['swap-moment', 'get(/databases/d/documents/kept/$(x))', []],
  [
    'other-field-for-asker',
    'r.owner == uid() || r.guest == uid()',
    ['r.guest == uid() || r.guest == uid()', 'r.owner == uid() || r.owner == uid()'],
  ],
  [
    'other-collection',
    'f(get(/databases/d/documents/a/$(x)), get(/databases/d/documents/b/$(x)))',
    [
      'f(get(/databases/d/documents/b/$(x)), get(/databases/d/documents/b/$(x)))',
      'f(get(/databases/d/documents/a/$(x)), get(/databases/d/documents/a/$(x)))',
    ],
  ],
])('%s', (operator, condition, expected) => {
  expect(changed(rule(condition), operator)).toEqual(expected.map(rule));
});

test('changes of statements', () => {
  const source = 'match /notes/{id} { allow get, create: if a; }';
  expect(changed(source, 'widen-allow')).toEqual([
    'match /notes/{id} { allow get, create: if true; }',
    'match /notes/{id} { allow get, create: if request.auth != null; }',
  ]);
  expect(changed(source, 'delete-allow')).toEqual(['match /notes/{id} {  }']);
  expect(changed(source, 'widen-operations')).toEqual([
    'match /notes/{id} { allow get, create, list: if a; }',
    'match /notes/{id} { allow get, create, update: if a; }',
    'match /notes/{id} { allow get, create, delete: if a; }',
  ]);
  expect(
    changed(`function f() { return g(request.resource); } ${rule('f()')}`, 'widen-operations'),
  ).toHaveLength(1);
  expect(
    changed(
      'function f() { return g(request.query); } match /a/{b} { allow list: if f(); }',
      'widen-operations',
    ),
  ).toEqual([]);
  expect(
    changed(
      'match /a/{b} { allow update: if resource.data.x && request.resource.data.x; }',
      'widen-operations',
    ),
  ).toEqual([]);
  expect(changed(source, 'widen-path')).toContain('match /notes/{id=**} { allow get, create: if a; }');
  expect(changed('function f(a) { return a && b; }', 'always-true')).toEqual([
    'function f(a) { return true; }',
  ]);
});

test('says where each stands, and gives the same text once', () => {
  const source = around(rule('a && a'));
  const mutants = mutantsOf(source, parseRules(source), { asker: [] });
  expect(mutants.filter(({ operator }) => operator === 'drop-conjunct')).toMatchObject([
    { line: 4, before: 'a &&', after: '' },
  ]);
  const texts = mutants.map(({ edit }) => applyEdit(source, edit));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).not.toContain(source);
});
