import type { Expression, Rules } from '../parse/syntax';
import { expressions, statements } from '../parse/walk';
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

const BEFORE: Record<string, string> = { get: 'getAfter', exists: 'existsAfter' };
const AFTER: Record<string, string> = { getAfter: 'get', existsAfter: 'exists' };
const WRITES = ['write', 'create', 'update', 'delete'];

/**
 * `getAfter` becomes `get`, `existsAfter` becomes `exists`, and the other way round where the rules let somebody write
 * in the collection: any other document is after a request what it was before.
 */
export function swapMoment(rules: Rules) {
  const all = statements(rules);
  const written = new Set(
    all.flatMap((statement) => {
      if (statement.kind !== 'match') return [];
      const collection = statement.path.at(-2);
      const isWritten = statement.body.some(
        (inner) => inner.kind === 'allow' && inner.operations.some((name) => WRITES.includes(name)),
      );
      return isWritten && collection?.kind === 'text' ? [collection.text] : [];
    }),
  );
  /** The path that an expression is or, as the call of a function, gives. */
  const pathOf = (node: Expression | undefined): Expression | undefined => {
    if (node?.kind !== 'call' || node.callee.kind !== 'name') return node;
    const { name } = node.callee;
    return all.flatMap((found) =>
      found.kind === 'function' && found.name === name ? [found.result] : [],
    )[0];
  };
  return (node: Expression): Edit[] => {
    if (node.kind !== 'call' || node.callee.kind !== 'name') return [];
    const { name } = node.callee;
    const collection = collectionOf(pathOf(node.args[0]));
    const isKeptSo = collection !== null && !written.has(collection.text);
    const other = AFTER[name] ?? (isKeptSo ? undefined : BEFORE[name]);
    return other === undefined ? [] : [replace(node.callee, other)];
  };
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
  const names = [...new Set(expressions(rules).flatMap((node) => collectionOf(node)?.text ?? []))];
  return (node: Expression): Edit[] => {
    const segment = collectionOf(node);
    const other = names[(names.indexOf(segment?.text ?? '') + 1) % names.length];
    return segment === null || other === undefined || other === segment.text ? [] : [replace(segment, other)];
  };
}

/** The segment of a document's path that names its collection; null of any other expression. */
function collectionOf(node: Expression | undefined) {
  if (node?.kind !== 'path') return null;
  const before = node.segments.at(-2);
  return node.segments.length % 2 === 1 && before?.kind === 'text' ? before : null;
}
