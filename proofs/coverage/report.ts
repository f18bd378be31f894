import type { Expression } from '@my-messages/rules-mutants/parse/syntax';
import { partsOf } from '@my-messages/rules-mutants/parse/walk';
import type { Condition } from './conditions';
import type { ReportNode } from './emulator';

/** What the emulator saw of a condition. Errors, and passes over documents not yet read, are neither. */
export interface Seen {
  readonly true: boolean;
  readonly false: boolean;
}

/** What the Firestore emulator saw of the rules since they were loaded, for its project. */
export class CoverageReport {
  readonly #seen = new Map<string, Seen>();

  constructor(report: readonly ReportNode[]) {
    const add = ({ sourcePosition, values, children }: ReportNode) => {
      const has = (answered: boolean) =>
        values.some(({ value, count }) => value.boolValue === answered && count > 0);
      const { currentOffset, endOffset } = sourcePosition;
      this.#seen.set(key(currentOffset, endOffset), { true: has(true), false: has(false) });
      children.forEach(add);
    };
    report.forEach(add);
  }

  /** Throws when the emulator does not know of the condition: then its report is not of these rules. */
  seen({ expression, start }: Condition): Seen {
    const seen = this.#seen.get(key(start, reportedEnd(expression)));
    if (seen === undefined) throw new Error(`the emulator does not report on the place ${String(start)}`);
    return seen;
  }
}

const key = (start: number, end: number) => `${String(start)}-${String(end)}`;

/** Where the emulator says that an expression ends: at the last character of its last operand or argument. */
function reportedEnd(expression: Expression): number {
  const isWhole = expression.kind === 'path' || expression.kind === 'member';
  const last = isWhole ? undefined : partsOf(expression).at(-1);
  return last === undefined ? expression.end - 1 : reportedEnd(last);
}
