import { nameOf } from '../changes/attempts';
import type { Case } from '../model/request';
import { isFields, pathsOf, say, valueAt } from '../model/value';
import type { Outcome } from '../wire/rest';
import type { Difference, Tally } from './attack';

/** The figures, and what they cannot show. */
export function summary({ hostile, neighbours, legitimate, differences }: Tally): string[] {
  const answered = (kind: Outcome['kind']) =>
    String(differences.filter(({ result }) => result.outcome.kind === kind).length);
  return [
    `hostile: tried ${String(hostile)}, accepted ${answered('accepted')}, and ${String(neighbours)} differ from an ` +
      'accepted one in exactly one thing;',
    `legitimate: tried ${String(legitimate)}, refused ${answered('refused')}; neither: ${answered('odd')}.`,
    'The emulator checks no token’s signature: forging one is out of reach here.',
  ];
}

/** How to see one difference again: who, what, how it differs from what the app would send, and what was expected. */
export function reproduction({ attempt, result }: Difference): string[] {
  const { made, refusal, outcome } = result;
  const { base, changes } = attempt;
  const before = new Map(
    lines(base.made).filter(([name]) => changes.length > 0 || name.startsWith('world.')),
  );
  const after = new Map(lines(made));
  const lost = [...before].filter(([name, value]) => after.get(name) !== value);
  const won = [...after].filter(([name, value]) => before.get(name) !== value);
  return [
    nameOf(attempt),
    `  who       ${made.asker?.uid ?? 'nobody'}`,
    `  how       ${made.request.kind}`,
    `  expected  ${refusal === null ? 'accepted' : `refused: ${refusal}`}`,
    `  was       ${outcome.kind === 'odd' ? `neither: ${outcome.answer}` : outcome.kind}`,
    ...lost.map(([name, value]) => `  - ${name}: ${value}`),
    ...won.map(([name, value]) => `  + ${name}: ${value}`),
  ];
}

/** Every innermost value of a case, by its path. */
const lines = (made: Case): [name: string, value: string][] =>
  pathsOf(made)
    .map((path) => ({ path, value: valueAt(made, path) }))
    .filter(({ value }) => !Array.isArray(value) && !(isFields(value) && Object.keys(value).length > 0))
    .map(({ path, value }) => [path.join('.'), say(value)]);
