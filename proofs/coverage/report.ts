import type { Expression } from '@my-messages/rules-mutants/parse/syntax';
import { partsOf } from '@my-messages/rules-mutants/parse/walk';
import type { Condition } from './conditions';
import type { ReportNode } from './emulator';

/** What the emulator saw of a condition. Errors, and passes over documents not yet read, are neither. */
export interface Seen {
  readonly true: boolean;
  readonly false: boolean;
}

/** Looks up what the emulator saw of a condition; throws when it does not know of it, as of other rules. */
export function seenBy(report: readonly ReportNode[]): (condition: Condition) => Seen {
  const all = (node: ReportNode): readonly ReportNode[] => [node, ...node.children.flatMap(all)];
  const places = report.flatMap(all).map(({ sourcePosition: { currentOffset, endOffset }, values }) => {
    const has = (answered: boolean) =>
      values.some(({ value, count }) => value.boolValue === answered && count > 0);
    return [key(currentOffset, endOffset), { true: has(true), false: has(false) }] as const;
  });
  const seen = new Map<string, Seen>(places);
  return ({ expression, start }) => {
    const found = seen.get(key(start, reportedEnd(expression)));
    if (found === undefined) throw new Error(`the emulator does not report on the place ${String(start)}`);
    return found;
  };
}

const key = (start: number, end: number) => `${String(start)}-${String(end)}`;

/**
 * Where the emulator says that an expression ends: at the last character of its last operand or argument; an empty list
 * where it begins.
 */
function reportedEnd(expression: Expression): number {
  const isWhole = expression.kind === 'path' || expression.kind === 'member';
  if (expression.kind === 'list' && expression.items.length === 0) return expression.start;
  const last = isWhole ? undefined : partsOf(expression).at(-1);
  return last === undefined ? expression.end - 1 : reportedEnd(last);
}
