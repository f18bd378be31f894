import { parseRules } from '@my-messages/rules-mutants/parse/parse-rules';
import type { Allow, Match } from '@my-messages/rules-mutants/parse/syntax';
import { statements } from '@my-messages/rules-mutants/parse/walk';
import { EXPRESSION_LIMIT } from './goals';
import type { Judged } from './request-kind';

/** What the filler costs beside its zeros: its call, its `&&` (two, with both sides), `!=`, `null` and the list. */
const FRAME = 6;

/** What is left for zeros and the condition together. */
export const MOST_ZEROS = EXPRESSION_LIMIT - FRAME;

/** How many expressions a condition has beside which at most so many zeros fit. */
export const expressionsBeside = (zeros: number) => MOST_ZEROS - zeros;

/** How many zeros fit beside a condition of so many expressions. */
export const zerosBeside = (expressions: number) => MOST_ZEROS - expressions;

/**
 * The rules with so many expressions more in one `allow`, which decides the same as before. Throws where there is
 * not exactly one such `allow` with a condition.
 */
export function withFiller(source: string, judged: Judged, zeros: number): string {
  const { condition, start } = find(source, judged);
  const filler = `function filler() { return [${Array<number>(zeros).fill(0).join(',')}] != null; }\n`;
  return [
    source.slice(0, start),
    filler,
    source.slice(start, condition.start),
    `(${source.slice(condition.start, condition.end)}) && filler()`,
    source.slice(condition.end),
  ].join('');
}

function find(source: string, { collection, operation }: Judged) {
  const matches = statements(parseRules(source)).filter((statement) => statement.kind === 'match');
  const exact = matches.filter((match) => namesOf(match).join('/') === collection);
  const found = (exact.length > 0 ? exact : matches.filter((match) => namesOf(match).at(-1) === collection))
    .flatMap(({ body }) => body.filter((statement) => statement.kind === 'allow'))
    .filter(({ operations }) => operations.includes(operation));
  const [allow] = found;
  if (found.length !== 1 || !hasCondition(allow)) {
    throw new Error(`the rules have not one allow ${operation} for ${collection}`);
  }
  return allow;
}

function namesOf({ path }: Match): string[] {
  return path.filter((segment) => segment.kind === 'text').map(({ text }) => text);
}

const hasCondition = (
  allow: Allow | undefined,
): allow is Allow & { readonly condition: NonNullable<Allow['condition']> } =>
  allow !== undefined && allow.condition !== null;
