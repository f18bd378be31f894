import type { Expression, Rules } from '../parse/syntax';
import { expressions, statements } from '../parse/walk';
import {
  changeText,
  membershipAndType,
  moveEdge,
  numberByOne,
  swapBoolean,
  swapEquality,
} from './comparison';
import { otherCollection, otherFieldForAsker, swapMoment, swapResource } from './documents';
import { applyEdit, textOf, type Edit } from './edit';
import { decideConditional, dropConjunct, dropDisjunct, negate, swapLogic } from './logic';
import { changeKeys, swapSetMethod } from './sets';
import { alwaysTrue, deleteAllow, widenAllow, widenOperations, widenPath } from './statements';

/** The rules with one small defect. */
export interface Mutant {
  /** By what kind of change; one of {@link OPERATORS}. */
  readonly operator: string;
  readonly edit: Edit;
  /** Of the first changed character, from 1. */
  readonly line: number;
  /** What stood there and what stands there now, each on one line. */
  readonly before: string;
  readonly after: string;
}

export interface MutantOptions {
  /** The expressions, as written, that name who asks; `request.auth.uid` is always one. */
  readonly asker: readonly string[];
}

/** All mutants of the rules, in the order of the source; two that give the same text are one. */
export function mutantsOf(source: string, rules: Rules, options: MutantOptions): Mutant[] {
  const askers = ['request.auth.uid', ...options.asker];
  const isAsker = (node: Expression) => askers.includes(textOf(source, node));
  const ofExpressions = {
    'drop-conjunct': dropConjunct,
    'drop-disjunct': dropDisjunct,
    'swap-logic': swapLogic,
    negate,
    'decide-conditional': decideConditional,
    'swap-equality': swapEquality,
    'move-edge': moveEdge,
    'membership-and-type': membershipAndType,
    'number-by-one': numberByOne,
    'swap-boolean': swapBoolean,
    'change-text': changeText,
    'swap-set-method': swapSetMethod,
    'change-keys': changeKeys,
    'swap-resource': swapResource,
    'swap-moment': swapMoment(rules),
    'other-field-for-asker': otherFieldForAsker(rules, isAsker),
    'other-collection': otherCollection(rules),
  };
  const ofStatements = {
    'widen-allow': widenAllow,
    'delete-allow': deleteAllow,
    'widen-operations': widenOperations(rules),
    'widen-path': widenPath,
    'always-true': alwaysTrue,
  };
  const edits = [
    ...apply(ofExpressions, expressions(rules), source),
    ...apply(ofStatements, statements(rules), source),
  ];
  const seen = new Set<string>([source]);
  return edits
    .filter(({ edit }) => {
      const text = applyEdit(source, edit);
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .sort((one, other) => one.edit.start - other.edit.start)
    .map(({ operator, edit }) => ({
      operator,
      edit,
      line: source.slice(0, edit.start).split('\n').length,
      before: oneLine(textOf(source, edit)),
      after: oneLine(edit.text),
    }));
}

/** A mutant in one line, for a person. */
export function describe({ line, operator, before, after }: Mutant): string {
  const shown = (text: string) => (text === '' ? '(nothing)' : text);
  return `line ${String(line)} ${operator}: ${shown(before)} -> ${shown(after)}`;
}

function apply<Node>(
  operators: Readonly<Record<string, (node: Node, source: string) => Edit[]>>,
  nodes: readonly Node[],
  source: string,
) {
  return Object.entries(operators).flatMap(([operator, mutate]) =>
    nodes.flatMap((node) => mutate(node, source).map((edit) => ({ operator, edit }))),
  );
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
