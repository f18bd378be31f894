import fc from 'fast-check';
import { anyAttempt, systematic, type Attempt } from '../changes/attempts';
import { Rest } from '../wire/rest';
import { isAsExpected, Lane, type Result } from './lane';

/** Worlds side by side in one project of an emulator. */
export interface Arena {
  readonly lanes: readonly Lane[];
  close(): void;
}

/** Opens the worlds in a project of the emulator at this host and port; what the project holds is taken away. */
export async function openArena(emulator: string, projectId: string, count: number): Promise<Arena> {
  const server = new Rest(emulator, projectId);
  const lanes = Array.from({ length: count }, (_, number) => new Lane(number, server));
  await server.clear();
  for (const lane of lanes) await lane.seed();
  return {
    lanes,
    close: () => {
      server.close();
    },
  };
}

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

export interface AttackOptions {
  readonly requests: number;
  readonly seed: number;
  /** Told after each request. */
  readonly step?: () => void;
}

/**
 * Sends so many requests and sets every answer against the oracle: first those that are there by system, or as many
 * of them as there is room for, then random ones. The same seed sends the same.
 */
export async function attack({ lanes }: Arena, { requests, seed, step }: AttackOptions): Promise<Tally> {
  const tally: Tally = { hostile: 0, neighbours: 0, legitimate: 0, differences: [] };
  const known = systematic();
  const shuffled = fc.shuffledSubarray(known, { minLength: known.length });
  const [ordered = []] = fc.sample(shuffled, { seed, numRuns: 1 });
  const attempts = anyAttempt();

  await Promise.all(
    lanes.map(async (lane, number) => {
      const run = async (attempt: Attempt) => {
        const result = await lane.run(attempt);
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
