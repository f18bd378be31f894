import type { Scanner } from './scanner';
import type { BinaryOperator, Expression, MapEntry, PathSegment, Span } from './syntax';

/**
 * The binary operators by how tightly they bind, loosest first; longer ones before those that they begin with.
 * https://firebase.google.com/docs/rules/rules-language
 */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>', 'in', 'is'],
  ['+', '-'],
  ['*', '/', '%'],
];

const NUMBER = /\d+(?:\.\d+)?/y;
const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y;

export function parseExpression(scanner: Scanner): Expression {
  const condition = binary(scanner, 0);
  if (!scanner.takes('?')) return condition;
  const then = parseExpression(scanner);
  scanner.expect(':');
  const otherwise = parseExpression(scanner);
  return { kind: 'conditional', condition, then, otherwise, start: condition.start, end: otherwise.end };
}

function binary(scanner: Scanner, level: number): Expression {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(scanner);
  let left = binary(scanner, level + 1);
  for (;;) {
    const start = scanner.position;
    const operator = operators.find((candidate) => scanner.takes(candidate));
    if (operator === undefined) return left;
    const operatorSpan = { start, end: scanner.end };
    const right = binary(scanner, level + 1);
    left = { kind: 'binary', operator, operatorSpan, left, right, start: left.start, end: right.end };
  }
}

function unary(scanner: Scanner): Expression {
  const start = scanner.position;
  const operator = (['!', '-'] as const).find((candidate) => scanner.takes(candidate));
  if (operator === undefined) return postfix(scanner);
  const operand = unary(scanner);
  return { kind: 'unary', operator, operand, start, end: operand.end };
}

function postfix(scanner: Scanner): Expression {
  let object = primary(scanner);
  for (;;) {
    const { start } = object;
    if (scanner.takes('.')) {
      const nameStart = scanner.position;
      const name = scanner.word();
      const nameSpan = { start: nameStart, end: scanner.end };
      object = { kind: 'member', object, name, nameSpan, start, end: scanner.end };
    } else if (scanner.takes('(')) {
      const args = scanner.listUpTo(')', () => parseExpression(scanner));
      object = { kind: 'call', callee: object, args, start, end: scanner.end };
    } else if (scanner.takes('[')) {
      const index = parseExpression(scanner);
      const to = scanner.takes(':') ? parseExpression(scanner) : null;
      scanner.expect(']');
      const span = { start, end: scanner.end };
      object =
        to === null
          ? { kind: 'index', object, index, ...span }
          : { kind: 'slice', object, from: index, to, ...span };
    } else {
      return object;
    }
  }
}

function primary(scanner: Scanner): Expression {
  const start = scanner.position;
  const spanned = <Node extends object>(node: Node): Node & Span => ({ ...node, start, end: scanner.end });

  const number = scanner.match(NUMBER);
  if (number !== null) return spanned({ kind: 'literal' as const, value: Number(number) });
  const string = scanner.match(STRING);
  if (string !== null) {
    return spanned({ kind: 'literal' as const, value: string.slice(1, -1).replace(/\\(.)/g, '$1') });
  }
  if (scanner.takes('(')) {
    const inner = parseExpression(scanner);
    scanner.expect(')');
    return spanned({ kind: 'group' as const, inner });
  }
  if (scanner.takes('[')) {
    const items = scanner.listUpTo(']', () => parseExpression(scanner));
    return spanned({ kind: 'list' as const, items });
  }
  if (scanner.takes('{')) {
    const entries = scanner.listUpTo('}', () => mapEntry(scanner));
    return spanned({ kind: 'map' as const, entries });
  }
  if (scanner.sees('/')) {
    const segments = pathSegments(scanner);
    return spanned({ kind: 'path' as const, segments });
  }
  for (const [word, value] of [
    ['true', true],
    ['false', false],
    ['null', null],
  ] as const) {
    if (scanner.takes(word)) return spanned({ kind: 'literal' as const, value });
  }
  const name = scanner.word();
  return spanned({ kind: 'name' as const, name });
}

function mapEntry(scanner: Scanner): MapEntry {
  const key = parseExpression(scanner);
  scanner.expect(':');
  return { key, value: parseExpression(scanner) };
}

function pathSegments(scanner: Scanner): PathSegment[] {
  const segments: PathSegment[] = [];
  // The segments of one path adjoin; a slash after a blank divides.
  while ((segments.length === 0 || scanner.adjoins) && scanner.takes('/')) {
    const start = scanner.position;
    if (scanner.takes('$(')) {
      const expression = parseExpression(scanner);
      scanner.expect(')');
      segments.push({ kind: 'expression', expression, start, end: scanner.end });
    } else segments.push(scanner.segment());
  }
  return segments;
}
