import type { Allow, Match, RulesFunction } from '../parse/syntax';
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

/**
 * The operations of an allow grow by each one of its kind that it does not name: reads by reads, writes by writes. A
 * condition made for the one kind has nothing to go by in the other.
 */
export function widenOperations(statement: Statement, source: string): Edit[] {
  if (statement.kind !== 'allow') return [];
  const { operations } = statement;
  const text = textOf(source, statement);
  const named = operations.join(', ');
  return [READS, WRITES]
    .filter((kind) => kind.some((operation) => operations.includes(operation)))
    .flat()
    .filter((operation) => !operations.includes(operation))
    .map((operation) => replace(statement, text.replace(named, `${named}, ${operation}`)));
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
