import { takeMutants } from '@my-messages/rules-mutants/run/take-mutants';
import { nameOf, systematic, type Attempt } from './changes/attempts';
import { isAsExpected, openLanes, tryIn } from './run/lane';
import type { Rest } from './wire/rest';

export interface MutantsOptions {
  readonly emulator: string;
  /** A project whose rules somebody else loads: the right ones first, then one mutant after the other. */
  readonly projectId: string;
  /** Hands out the mutants and takes what told them, over HTTP. */
  readonly queue: string;
}

const LANES = 8;

/**
 * Attacks one mutant of the rules after the other, each until the first answer that differs from the oracle, those
 * attempts first that told its neighbours. Gives the exit code: 1 when the right rules differ already.
 */
export async function againstMutants({ emulator, projectId, queue }: MutantsOptions): Promise<number> {
  const lanes = await openLanes(emulator, projectId, LANES);
  // Its place in the list tells apart what has the same name.
  const named = (attempt: Attempt, index: number) => ({
    attempt,
    name: `${nameOf(attempt)} #${String(index)}`,
  });
  const attempts = systematic().map(named);
  const wrong = await firstToDiffer(lanes, attempts);
  if (wrong !== null) {
    console.error(`differs with the right rules: ${wrong}`);
    return 1;
  }
  await takeMutants(queue, (likely) => firstToDiffer(lanes, inOrder(attempts, likely)));
  return 0;
}

interface Named {
  readonly attempt: Attempt;
  readonly name: string;
}

/** The name of an attempt whose answer differs from the oracle; null when all have been tried. */
async function firstToDiffer(lanes: readonly Rest[], attempts: readonly Named[]): Promise<string | null> {
  const waiting = attempts.values();
  let differing: string | null = null;
  await Promise.all(
    lanes.map(async (lane) => {
      for (const { attempt, name } of waiting) {
        if (differing !== null) return;
        const result = await tryIn(lane, attempt);
        if (result !== null && !isAsExpected(result)) differing = name;
      }
    }),
  );
  return differing;
}

/** Likely ones first, then others of the same case, then the rest. */
function inOrder(attempts: readonly Named[], likely: readonly string[]): Named[] {
  const names = new Set(likely);
  const bases = new Set(attempts.filter(({ name }) => names.has(name)).map(({ attempt }) => attempt.base));
  const urgency = ({ attempt, name }: Named) => (names.has(name) ? 0 : bases.has(attempt.base) ? 1 : 2);
  return [...attempts].sort((one, other) => urgency(one) - urgency(other));
}
