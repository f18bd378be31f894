import type { Expression } from '../parse/syntax';
import { replace, type Edit } from './edit';

const SETS = ['hasOnly', 'hasAll', 'hasAny'];

/** `hasOnly` becomes `hasAll` and `hasAny`, and so for the others. */
export function swapSetMethod(node: Expression): Edit[] {
  if (node.kind !== 'member' || !SETS.includes(node.name)) return [];
  return SETS.filter((name) => name !== node.name).map((name) => replace(node.nameSpan, name));
}

/** Of a list of keys each is left out, and one more is let in. */
export function changeKeys(node: Expression): Edit[] {
  if (node.kind !== 'call' || node.callee.kind !== 'member' || !SETS.includes(node.callee.name)) return [];
  const [list] = node.args;
  if (list?.kind !== 'list') return [];
  const { items } = list;
  const dropped = items.map((item, index) => {
    const next = items[index + 1];
    const previous = items[index - 1];
    // With the comma behind it, or of the last one before it.
    if (next !== undefined) return replace({ start: item.start, end: next.start }, '');
    return replace({ start: previous?.end ?? item.start, end: item.end }, '');
  });
  return [
    ...dropped,
    replace({ start: list.end - 1, end: list.end - 1 }, `${items.length > 0 ? ', ' : ''}'intruder'`),
  ];
}
