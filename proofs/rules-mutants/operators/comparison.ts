import type { BinaryOperator, Expression } from '../parse/syntax';
import { replace, textOf, type Edit } from './edit';

const EDGES: Partial<Record<BinaryOperator, readonly BinaryOperator[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};

/** `==` becomes `!=`, and the other way round. */
export function swapEquality(node: Expression): Edit[] {
  if (node.kind !== 'binary' || (node.operator !== '==' && node.operator !== '!=')) return [];
  return [replace(node.operatorSpan, node.operator === '==' ? '!=' : '==')];
}

/** `<=` becomes `<` and `>`, and so for the others: the edge, and the direction. */
export function moveEdge(node: Expression): Edit[] {
  if (node.kind !== 'binary') return [];
  return (EDGES[node.operator] ?? []).map((operator) => replace(node.operatorSpan, operator));
}

/** `a in b` becomes `!(a in b)`, `a is string` another type. */
export function membershipAndType(node: Expression, source: string): Edit[] {
  if (node.kind !== 'binary') return [];
  if (node.operator === 'in') return [replace(node, `!(${textOf(source, node)})`)];
  if (node.operator === 'is') {
    const other = textOf(source, node.right) === 'string' ? 'int' : 'string';
    return [replace(node.right, other)];
  }
  return [];
}

/** A number becomes one more and one less: of a limit, both sides of its edge. */
export function numberByOne(node: Expression): Edit[] {
  if (node.kind !== 'literal' || typeof node.value !== 'number') return [];
  const { value } = node;
  return [value + 1, value - 1].map((other) =>
    replace(node, other < 0 ? `(${String(other)})` : String(other)),
  );
}

/** `true` becomes `false`, and the other way round. */
export function swapBoolean(node: Expression): Edit[] {
  if (node.kind !== 'literal' || typeof node.value !== 'boolean') return [];
  return [replace(node, String(!node.value))];
}

/** A text that is compared with becomes another. */
export function changeText(node: Expression, source: string): Edit[] {
  if (node.kind !== 'binary' || !['==', '!='].includes(node.operator)) return [];
  return [node.left, node.right].flatMap((side) =>
    side.kind === 'literal' && typeof side.value === 'string'
      ? [replace(side, `${textOf(source, side).slice(0, -1)}x'`)]
      : [],
  );
}
