import type { Expression, Rules } from '../parse/syntax';
import { expressions } from '../parse/walk';
import { replace, type Edit } from './edit';

const isName = (node: Expression, name: string) => node.kind === 'name' && node.name === name;

/** `request.resource` becomes `resource`, and the other way round: after and before. */
export function swapResource(node: Expression): Edit[] {
  if (node.kind !== 'member') return [];
  const { object, name } = node;
  if (name === 'resource' && isName(object, 'request')) return [replace(node, 'resource')];
  if (name === 'data' && isName(object, 'resource')) return [replace(object, 'request.resource')];
  return [];
}

/** `get` becomes `getAfter`, `exists` becomes `existsAfter`, and the other way round. */
export function swapMoment(node: Expression): Edit[] {
  const OTHER: Record<string, string> = {
    get: 'getAfter',
    getAfter: 'get',
    exists: 'existsAfter',
    existsAfter: 'exists',
  };
  if (node.kind !== 'call' || node.callee.kind !== 'name') return [];
  const other = OTHER[node.callee.name];
  return other === undefined ? [] : [replace(node.callee, other)];
}

/** A field that is compared with who asks becomes each other field that the rules compare so. */
export function otherFieldForAsker(rules: Rules, isAsker: (node: Expression) => boolean) {
  const compared = (node: Expression) => {
    if (node.kind !== 'binary' || !['==', '!=', 'in'].includes(node.operator)) return [];
    return [
      [node.left, node.right],
      [node.right, node.left],
    ].flatMap(([field, asker]) =>
      field?.kind === 'member' && asker !== undefined && isAsker(asker) ? [field] : [],
    );
  };
  const names = new Set(
    expressions(rules)
      .flatMap(compared)
      .map(({ name }) => name),
  );
  return (node: Expression): Edit[] =>
    compared(node).flatMap(({ name, nameSpan }) =>
      [...names].filter((other) => other !== name).map((other) => replace(nameSpan, other)),
    );
}

/** A document that is read becomes one of the same id in another of the collections that the rules read from. */
export function otherCollection(rules: Rules) {
  const lastCollection = (node: Expression) => {
    if (node.kind !== 'path') return null;
    const { segments } = node;
    const before = segments.at(-2);
    return segments.length % 2 === 1 && before?.kind === 'text' ? before : null;
  };
  const names = [...new Set(expressions(rules).flatMap((node) => lastCollection(node)?.text ?? []))];
  return (node: Expression): Edit[] => {
    const segment = lastCollection(node);
    const other = names[(names.indexOf(segment?.text ?? '') + 1) % names.length];
    return segment === null || other === undefined || other === segment.text ? [] : [replace(segment, other)];
  };
}
