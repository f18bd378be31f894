import type { Expression } from '../parse/syntax';
import { isBinary, LOGIC } from '../parse/walk';
import { replace, textOf, type Edit } from './edit';

/** Of `a && b && c` each is left out. */
export function dropConjunct(node: Expression): Edit[] {
  return dropSide(node, '&&');
}

/** Of `a || b || c` each is left out. */
export function dropDisjunct(node: Expression): Edit[] {
  return dropSide(node, '||');
}

function dropSide(node: Expression, operator: '&&' | '||'): Edit[] {
  const parts = chain(node, operator);
  return parts.map((part, index) => {
    const before = parts[index - 1];
    const after = parts[index + 1];
    // With the operator before it; the first with the one behind it.
    if (before !== undefined) return replace({ start: before.end, end: part.end }, '');
    return replace({ start: part.start, end: after?.start ?? part.end }, '');
  });
}

/** The parts of `a && b && c`; none where the operator is another. */
function chain(node: Expression, operator: '&&' | '||'): Expression[] {
  if (!isBinary(node, [operator])) return [];
  const left = chain(node.left, operator);
  return [...(left.length > 0 ? left : [node.left]), node.right];
}

/** `a && b` becomes `a || b`, and the other way round. */
export function swapLogic(node: Expression, source: string): Edit[] {
  if (!isBinary(node, LOGIC)) return [];
  const other = node.operator === '&&' ? '||' : '&&';
  const [left, right] = [textOf(source, node.left), textOf(source, node.right)];
  return [replace(node, `((${left}) ${other} (${right}))`)];
}

/** A comparison, or what is combined by a logical operator, becomes its opposite. */
export function negate(node: Expression, source: string): Edit[] {
  if (node.kind === 'unary' && node.operator === '!')
    return [replace(node, `(${textOf(source, node.operand)})`)];
  if (!isBinary(node, LOGIC)) return [];
  // What is no name, field or call has its opposite by another operator, or within.
  return [node.left, node.right]
    .filter(({ kind }) => kind !== 'unary' && kind !== 'binary' && kind !== 'group')
    .map((side) => replace(side, `!(${textOf(source, side)})`));
}

/** `a ? b : c` becomes `b`, and `c`. */
export function decideConditional(node: Expression, source: string): Edit[] {
  if (node.kind !== 'conditional') return [];
  return [node.then, node.otherwise].map((kept) => replace(node, `(${textOf(source, kept)})`));
}
