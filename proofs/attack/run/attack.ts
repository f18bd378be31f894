import fc from 'fast-check';
import { anyAttempt, systematic, type Attempt } from '../changes/attempts';
import type { Rest } from '../wire/rest';
import type { Options } from '../options';
import { isAsExpected, tryIn, type Result } from './lane';

/** What was tried and what came of it. */
export interface Tally {
  hostile: number;
  /** Hostile ones that differ from an accepted one in exactly one thing. */
  neighbours: number;
  legitimate: number;
  /** What the rules answer otherwise than the oracle, made small; each ends the lane that has found it. */
  readonly differences: Difference[];
}

export interface Difference {
  readonly attempt: Attempt;
  readonly result: Result;
}

/**
 * Sends so many requests and sets every answer against the oracle: first those that are there by system, or as many
 * of them as there is room for, then random ones. The same seed sends the same; `step` is told after each.
 */
export async function attack(
  lanes: readonly Rest[],
  { requests, seed }: Options,
  step?: () => void,
): Promise<Tally> {
  const tally: Tally = { hostile: 0, neighbours: 0, legitimate: 0, differences: [] };
  const known = systematic();
  const shuffled = fc.shuffledSubarray(known, { minLength: known.length });
  const [ordered = []] = fc.sample(shuffled, { seed, numRuns: 1 });
  const attempts = anyAttempt();

  await Promise.all(
    lanes.map(async (lane, number) => {
      const run = async (attempt: Attempt) => {
        const result = await tryIn(lane, attempt);
        if (result === null) return null;
        tally[result.refusal === null ? 'legitimate' : 'hostile'] += 1;
        if (result.refusal !== null && attempt.changes.length === 1) tally.neighbours += 1;
        step?.();
        return result;
      };
      const found = await firstDifference(run, attempts, {
        seed: seed * 1000 + number,
        numRuns: Math.floor((requests + number) / lanes.length),
        examples: ordered.filter((_, index) => index % lanes.length === number).map((attempt) => [attempt]),
      });
      if (found !== null) tally.differences.push(found);
    }),
  );
  return tally;
}

/** The first attempt that is answered otherwise than expected, made as small as still is; null where there is none. */
export async function firstDifference(
  run: (attempt: Attempt) => Promise<Result | null>,
  attempts: fc.Arbitrary<Attempt>,
  parameters: fc.Parameters<[Attempt]>,
): Promise<Difference | null> {
  const found: Difference[] = [];
  const property = fc.asyncProperty(attempts, async (attempt) => {
    const result = await run(attempt);
    fc.pre(result !== null);
    if (isAsExpected(result)) return true;
    // The library goes on from each that differs to smaller ones: the last is the smallest.
    found.push({ attempt, result });
    return false;
  });
  const { failed, errorInstance } = await fc.check(property, parameters);
  const smallest = found.at(-1) ?? null;
  if (failed && smallest === null) throw errorInstance;
  return smallest;
}
