import fc from 'fast-check';
import { anyAttempt, systematic, type Attempt } from '../changes/attempts';
import { Http } from '../wire/http';
import { Rest } from '../wire/rest';
import { Sdk } from '../wire/sdk';
import { isAsExpected, Lane, type Result } from './lane';

/** Worlds side by side in one project of an emulator: so many for REST, and one for the SDK. */
export interface Arena {
  readonly rest: readonly Lane[];
  readonly sdk: Lane;
  close(): Promise<void>;
}

/** Opens the worlds in a project of the emulator at this host and port; what the project holds is taken away. */
export async function openArena(emulator: string, projectId: string, lanes: number): Promise<Arena> {
  const http = new Http(emulator);
  const server = new Rest(http, projectId);
  const client = new Sdk(emulator, projectId);
  const rest = Array.from({ length: lanes }, (_, number) => new Lane(number, server, server));
  const sdk = new Lane(lanes, server, client);
  await server.clear();
  for (const lane of [...rest, sdk]) await lane.seed();
  const close = async () => {
    await client.close();
    http.close();
  };
  return { rest, sdk, close };
}

/** What was tried and what came of it. */
export interface Tally {
  hostile: number;
  /** Hostile ones that differ from an accepted one in exactly one thing. */
  neighbours: number;
  legitimate: number;
  bySdk: number;
  /** What the rules answer otherwise than the oracle, made small; each ends the lane that has found it. */
  readonly differences: Difference[];
}

interface Found {
  readonly attempt: Attempt;
  readonly result: Result;
}

export interface Difference extends Found {
  readonly bySdk: boolean;
}

export interface AttackOptions {
  readonly requests: number;
  readonly seed: number;
  /** Told after each request. */
  readonly step?: () => void;
}

/** Of a hundred requests, how many go through the SDK. */
const SDK_PERCENT = 3;

/**
 * Sends so many requests and sets every answer against the oracle: first those that are there by system, or as many
 * of them as there is room for, then random ones. The same seed sends the same.
 */
export async function attack({ rest, sdk }: Arena, { requests, seed, step }: AttackOptions): Promise<Tally> {
  const tally: Tally = { hostile: 0, neighbours: 0, legitimate: 0, bySdk: 0, differences: [] };
  const known = systematic();
  const shuffled = fc.shuffledSubarray(known, { minLength: known.length });
  const [ordered = []] = fc.sample(shuffled, { seed, numRuns: 1 });
  const attempts = anyAttempt();
  const sdkRequests = Math.round((requests * SDK_PERCENT) / 100);

  await Promise.all(
    [...rest, sdk].map(async (lane, number) => {
      const bySdk = lane === sdk;
      const run = async (attempt: Attempt) => {
        const result = await lane.run(attempt);
        if (result === null) return null;
        tally[result.refusal === null ? 'legitimate' : 'hostile'] += 1;
        if (result.refusal !== null && attempt.changes.length === 1) tally.neighbours += 1;
        if (bySdk) tally.bySdk += 1;
        step?.();
        return result;
      };
      const found = await firstDifference(run, attempts, {
        seed: seed * 1000 + number,
        numRuns: bySdk ? sdkRequests : Math.floor((requests - sdkRequests + number) / rest.length),
        examples: ordered
          .filter((_, index) => index % rest.length === number % rest.length)
          .map((attempt) => [attempt]),
      });
      if (found !== null) tally.differences.push({ ...found, bySdk });
    }),
  );
  return tally;
}

/** The first attempt that is answered otherwise than expected, made as small as still is; null where there is none. */
export async function firstDifference(
  run: (attempt: Attempt) => Promise<Result | null>,
  attempts: fc.Arbitrary<Attempt>,
  parameters: fc.Parameters<[Attempt]>,
): Promise<Found | null> {
  const found: Found[] = [];
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
