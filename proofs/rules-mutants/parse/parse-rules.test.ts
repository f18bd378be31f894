import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseExpression } from './parse-expression';
import { parseRules } from './parse-rules';
import { RulesSyntaxError, Scanner } from './scanner';
import type { Expression } from './syntax';
import { expressions, statements } from './walk';

/** An expression with every operation in parentheses, to see what belongs to what. */
function shape(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return JSON.stringify(node.value);
    case 'name':
      return node.name;
    case 'list':
      return `[${node.items.map(shape).join(', ')}]`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${shape(key)}: ${shape(value)}`).join(', ')}}`;
    case 'path':
      return node.segments
        .map((segment) => `/${segment.kind === 'text' ? segment.text : shape(segment.expression)}`)
        .join('');
    case 'member':
      return `${shape(node.object)}.${node.name}`;
    case 'call':
      return `${shape(node.callee)}(${node.args.map(shape).join(', ')})`;
    case 'index':
      return `${shape(node.object)}[${shape(node.index)}]`;
    case 'slice':
      return `${shape(node.object)}[${shape(node.from)}:${shape(node.to)}]`;
    case 'unary':
      return `(${node.operator}${shape(node.operand)})`;
    case 'binary':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case 'conditional':
      return `(${shape(node.condition)} ? ${shape(node.then)} : ${shape(node.otherwise)})`;
    case 'group':
      return shape(node.inner);
  }
}

test.each([
  ['a || b && c', '(a || (b && c))'],
  ['a && b || c && !d', '((a && b) || (c && (!d)))'],
  ['a - b - c', '((a - b) - c)'],
  ['a + b * 2 == c % 10', '((a + (b * 2)) == (c % 10))'],
  ['a < b == true', '((a < b) == true)'],
  ['x in [1, 2] && y is string', '((x in [1, 2]) && (y is string))'],
  ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
  ['!a.b(c)[d].e', '(!a.b(c)[d].e)'],
  ['s[0:n.size()] == "x"', '(s[0:n.size()] == "x")'],
  ["{'a': 1, 'b': null}", '{"a": 1, "b": null}'],
  ["get(/a/$(b)/c/$(d + '_').x).data", 'get(/a/b/c/(d + "_").x).data'],
  ['a / b', '(a / b)'],
  ["f('it\\'s') // why\n && /* so */ g()", '(f("it\'s") && g())'],
  ['(a || b) && c', '((a || b) && c)'],
  ['-1 < inner', '((-1) < inner)'],
])('reads %s', (source, expected) => {
  expect(shape(parseExpression(new Scanner(source)))).toBe(expected);
});

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function signedIn(who) { let uid = who.uid; return uid != null; }
    match /notes/{id=**} { allow read, write: if signedIn(request.auth); }
    match /open/{id} { allow get; }
  }
}`;

test('reads services, matches, allows and functions', () => {
  const [documents, signedIn, notes, allow, open, bare] = statements(parseRules(RULES));
  expect(documents).toMatchObject({ kind: 'match', path: [{ text: 'databases' }, { name: 'database' }, {}] });
  expect(signedIn).toMatchObject({ kind: 'function', parameters: ['who'], bindings: [{ name: 'uid' }] });
  expect(notes).toMatchObject({ path: [{ text: 'notes' }, { kind: 'capture', recursive: true }] });
  expect(allow).toMatchObject({ kind: 'allow', operations: ['read', 'write'] });
  expect(open).toMatchObject({ kind: 'match', path: [{ text: 'open' }, { recursive: false }] });
  expect(bare).toMatchObject({ operations: ['get'], condition: null });
});

test.each([
  ['service cloud.firestore {', 1, '"function"'],
  [RULES.replace('return', 'give'), 4, '"return"'],
  [RULES.replace('if signedIn', 'signedIn'), 5, '"if"'],
  [RULES.replace('!= null', '!='), 4, 'a name'],
  [`${RULES} extra`, 8, 'the end'],
])('says where it cannot go on', (source, line, expected) => {
  const read = () => parseRules(source);
  expect(read).toThrow(RulesSyntaxError);
  expect(read).toThrow(`line ${String(line)},`);
  expect(read).toThrow(expected);
});

test('every expression stands in the source where it says', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../firestore.rules'), 'utf8');
  const all = expressions(parseRules(source));
  expect(all.length).toBeGreaterThan(500);
  for (const node of all) {
    const again = new Scanner(source.slice(node.start, node.end));
    expect(shape(parseExpression(again))).toBe(shape(node));
    expect(again.atEnd).toBe(true);
  }
});
