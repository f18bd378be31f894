import type { Allow, BinaryOperator, Expression, Match, Rules, RulesFunction } from './syntax';

type Binary = Extract<Expression, { kind: 'binary' }>;

/** Every match, allow and function of the rules, each after what it stands in. */
export function statements(rules: Rules): readonly (Match | Allow | RulesFunction)[] {
  return rules.service.body.flatMap(withInner);
}

function withInner(statement: Match | Allow | RulesFunction): (Match | Allow | RulesFunction)[] {
  return statement.kind === 'match' ? [statement, ...statement.body.flatMap(withInner)] : [statement];
}

/** The whole expressions of a statement: conditions, bindings and results. */
export function rootExpressions(statement: Match | Allow | RulesFunction): readonly Expression[] {
  switch (statement.kind) {
    case 'match':
      return [];
    case 'allow':
      return statement.condition === null ? [] : [statement.condition];
    case 'function':
      return [...statement.bindings.map(({ value }) => value), statement.result];
  }
}

/** An expression and all within it, outer before inner. */
export function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(withParts)];
}

/** All expressions of the rules. */
export function expressions(rules: Rules): readonly Expression[] {
  return statements(rules).flatMap(rootExpressions).flatMap(withParts);
}

/** What an expression is made of, directly. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'list':
      return expression.items;
    case 'map':
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case 'path':
      return expression.segments.flatMap((segment) =>
        segment.kind === 'expression' ? [segment.expression] : [],
      );
    case 'member':
      return [expression.object];
    case 'call':
      return [expression.callee, ...expression.args];
    case 'index':
      return [expression.object, expression.index];
    case 'slice':
      return [expression.object, expression.from, expression.to];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.condition, expression.then, expression.otherwise];
    case 'group':
      return [expression.inner];
  }
}

export const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'in', 'is'] as const;
export const LOGIC = ['&&', '||'] as const;

/** Whether an expression is by its own form one of these operations. */
export const isBinary = <Operator extends BinaryOperator>(
  node: Expression,
  operators: readonly Operator[],
): node is Binary & { readonly operator: Operator } =>
  node.kind === 'binary' && operators.some((operator) => operator === node.operator);
