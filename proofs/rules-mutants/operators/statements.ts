import type { Allow, Expression, Match, Rules, RulesFunction } from '../parse/syntax';
import { rootExpressions, statements, withParts } from '../parse/walk';
import { replace, textOf, type Edit } from './edit';

type Statement = Match | Allow | RulesFunction;

/** An allow allows everybody, and everybody who is signed in. */
export function widenAllow(statement: Statement): Edit[] {
  if (statement.kind !== 'allow' || statement.condition === null) return [];
  return ['true', 'request.auth != null'].map((text) => replace(statement.condition ?? statement, text));
}

/** An allow is gone. */
export function deleteAllow(statement: Statement): Edit[] {
  return statement.kind === 'allow' ? [replace(statement, '')] : [];
}

const READS = ['get', 'list'];
const WRITES = ['create', 'update', 'delete'];

/** What is not there in an operation: a condition that asks for it ends in an error, and allows nothing. */
const ABSENT: Readonly<Record<string, string>> = {
  get: 'request.query',
  create: 'resource',
  delete: 'request.resource',
};

/**
 * The operations of an allow grow by each one of its kind that it does not name: reads by reads, writes by writes.
 * Not by one in which something is absent that the condition asks for, itself or by its functions.
 */
export function widenOperations(rules: Rules) {
  const functions = statements(rules).filter((statement) => statement.kind === 'function');
  /** Of an expression and of the functions that it calls by name, all parts. */
  const reached = (roots: readonly Expression[]): readonly Expression[] => {
    const all = new Set(roots.flatMap(withParts));
    // Grows while it is walked: a set hands out what is added meanwhile, and nothing twice.
    for (const node of all) {
      if (node.kind !== 'name') continue;
      const called = functions.filter(({ name }) => name === node.name).flatMap(rootExpressions);
      for (const part of called.flatMap(withParts)) all.add(part);
    }
    return [...all];
  };
  return (statement: Statement, source: string): Edit[] => {
    if (statement.kind !== 'allow') return [];
    const { operations } = statement;
    const asked = reached(rootExpressions(statement)).map((node) => textOf(source, node));
    const text = textOf(source, statement);
    const named = operations.join(', ');
    return [READS, WRITES]
      .filter((kind) => kind.some((operation) => operations.includes(operation)))
      .flat()
      .filter((operation) => !operations.includes(operation) && !asked.includes(ABSENT[operation] ?? ''))
      .map((operation) => replace(statement, text.replace(named, `${named}, ${operation}`)));
  };
}

/** The last capture of a match takes all that lies below, too. */
export function widenPath(statement: Statement): Edit[] {
  const last = statement.kind === 'match' ? statement.path.at(-1) : undefined;
  if (last?.kind !== 'capture' || last.recursive) return [];
  return [replace(last, `{${last.name}=**}`)];
}

/** A function answers always true, if it answers yes or no. */
export function alwaysTrue(statement: Statement): Edit[] {
  if (statement.kind !== 'function') return [];
  const { result } = statement;
  return result.kind === 'binary' && ['&&', '||'].includes(result.operator) ? [replace(result, 'true')] : [];
}
