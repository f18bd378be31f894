import { parseRules } from '@my-messages/rules-mutants/parse/parse-rules';
import { conditionsOf } from './conditions';
import type { ReportNode } from './emulator';
import { seenBy } from './report';

/** An answer that a condition never gave. */
interface Missing {
  readonly line: number;
  readonly text: string;
  readonly never: boolean;
}

export interface Coverage {
  /** Answers seen, of the two that each condition can give. */
  readonly seen: number;
  readonly of: number;
  readonly missing: readonly Missing[];
}

/** Which conditions of the rules were seen true and seen false. Throws where the report is of other rules. */
export function measure(source: string, report: readonly ReportNode[]): Coverage {
  const seenOf = seenBy(report);
  const conditions = conditionsOf(parseRules(source));
  const missing = conditions.flatMap((condition) => {
    const seen = seenOf(condition);
    const { expression, start } = condition;
    const line = source.slice(0, start).split('\n').length;
    const text = source.slice(expression.start, expression.end).replace(/\s+/g, ' ');
    return [true, false].flatMap((never) => (seen[never ? 'true' : 'false'] ? [] : [{ line, text, never }]));
  });
  const of = conditions.length * 2;
  return { seen: of - missing.length, of, missing };
}

/** What a person reads: each missing answer with its place, then the one line. */
export function print({ seen, of, missing }: Coverage): string {
  const percent = (Math.floor((seen / of) * 1000) / 10).toFixed(1).replace(/\.0$/, '');
  return [
    ...missing.map(({ line, text, never }) => `line ${String(line)} never ${String(never)}: ${text}`),
    `rules condition coverage: ${percent}% (${String(seen)}/${String(of)})`,
  ].join('\n');
}
