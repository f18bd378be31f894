import type { Expression, Rules } from '@my-messages/rules-mutants/parse/syntax';
import {
  COMPARISONS,
  isBinary,
  LOGIC,
  partsOf,
  rootExpressions,
  statements,
} from '@my-messages/rules-mutants/parse/walk';

/** A place of the rules that answers yes or no; `start` is where it begins with the parentheses around it. */
export interface Condition {
  readonly expression: Expression;
  readonly start: number;
}

/**
 * Every boolean sub-expression of the rules, in the order of the source: the conditions of the allows, what `&&`,
 * `||`, `!` and `?` ask, and every comparison wherever it stands. A literal is none: it has one value.
 */
export function conditionsOf(rules: Rules): readonly Condition[] {
  return statements(rules).flatMap((statement) =>
    rootExpressions(statement).flatMap((root) => conditionsIn(root, root.start, statement.kind === 'allow')),
  );
}

function conditionsIn(expression: Expression, start: number, asked: boolean): Condition[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'group':
      return conditionsIn(expression.inner, start, asked);
    case 'conditional': {
      const { condition, then, otherwise } = expression;
      return [
        ...conditionsIn(condition, condition.start, true),
        ...conditionsIn(then, then.start, asked),
        ...conditionsIn(otherwise, otherwise.start, asked),
      ];
    }
    default: {
      const combines = isNegation(expression) || isBinary(expression, LOGIC);
      const own = asked || combines || isBinary(expression, COMPARISONS) ? [{ expression, start }] : [];
      return [...own, ...partsOf(expression).flatMap((part) => conditionsIn(part, part.start, combines))];
    }
  }
}

const isNegation = (node: Expression) => node.kind === 'unary' && node.operator === '!';
