import { isDeepStrictEqual } from 'node:util';
import { nameOf, type Case } from '../model/request';
import { isFields, type Value } from '../model/value';
import { say } from '../changes/values';
import type { Difference, Tally } from './tally';

/** The figures, and what they cannot show. */
export function summary(tally: Tally): string[] {
  const { hostile, neighbours, accepted, legitimate, refused, odd, bySdk } = tally;
  return [
    `hostile: tried ${String(hostile)} (${String(neighbours)} differ from an accepted one in exactly one thing), ` +
      `accepted ${String(accepted)}; legitimate: tried ${String(legitimate)}, refused ${String(refused)}`,
    ...(odd > 0 ? [`neither refused nor accepted: ${String(odd)}`] : []),
    `${String(bySdk)} of them went through the SDK, all others over REST.`,
    'The emulator checks no token’s signature: forging one is out of reach here.',
  ];
}

/** How to see one difference again: who, what, how it differs from the accepted request, and what was expected. */
export function reproduction({ attempt, result, place, bySdk }: Difference): string[] {
  const { made, refusal, outcome } = result;
  const { asker, request } = made;
  const claims =
    asker === null || Object.keys(asker.claims).length === 0 ? '' : ` ${JSON.stringify(asker.claims)}`;
  const was = outcome.kind === 'odd' ? `neither: ${outcome.answer}` : outcome.kind;
  return [
    `${nameOf(attempt)} (world ${String(place.lane.places.number)})`,
    `  who       ${asker === null ? 'nobody' : asker.uid}${claims}`,
    `  how       ${request.kind}, ${bySdk ? 'by the SDK' : 'over REST'}`,
    `  expected  ${refusal === null ? 'accepted' : `refused: ${refusal}`}`,
    `  was       ${was}`,
    ...(attempt.changes.length === 0
      ? lines(made).map(([name, value]) => `  = ${name}: ${value}`)
      : differenceOf(attempt.base, made).map((line) => `  ${line}`)),
  ];
}

/** What one case has otherwise than another, line by line. */
function differenceOf(accepted: Case, made: Case): string[] {
  const [before, after] = [new Map(lines(accepted)), new Map(lines(made))];
  return [
    ...[...before]
      .filter(([name, value]) => after.get(name) !== value)
      .map(([name, value]) => `- ${name}: ${value}`),
    ...[...after]
      .filter(([name, value]) => before.get(name) !== value)
      .map(([name, value]) => `+ ${name}: ${value}`),
  ];
}

function lines({ asker, request, given }: Case): [name: string, value: string][] {
  return [...flat('asker', asker), ...flat('request', request), ...flat('given', given)];
}

function flat(name: string, value: unknown): [string, string][] {
  if (isPlain(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, inner]) => flat(`${name}.${key}`, inner));
  return [[name, say(value as Value)]];
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || isFields(value as Value)) &&
  !isDeepStrictEqual(value, []);
