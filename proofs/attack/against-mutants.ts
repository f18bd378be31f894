import * as v from 'valibot';
import { nameOf, systematic, type Attempt } from './changes/attempts';
import { openArena } from './run/attack';
import { isAsExpected, type Lane } from './run/lane';

export interface MutantsOptions {
  readonly emulator: string;
  /** A project whose rules somebody else loads: the right ones first, then one mutant after the other. */
  readonly projectId: string;
  /** Hands out the mutants and takes what told them, over HTTP. */
  readonly queue: string;
}

const turn = v.object({ likely: v.array(v.string()) });
const LANES = 8;

/**
 * Attacks one mutant of the rules after the other, each until the first answer that differs from the oracle, those
 * attempts first that told its neighbours. Gives the exit code: 1 when the right rules differ already.
 */
export async function againstMutants({ emulator, projectId, queue }: MutantsOptions): Promise<number> {
  const arena = await openArena(emulator, projectId, LANES);
  // Its place in the list tells apart what has the same name.
  const attempts = systematic().map((attempt, index) => ({
    attempt,
    name: `${nameOf(attempt)} #${String(index)}`,
  }));
  try {
    const wrong = await firstToDiffer(arena.lanes, attempts);
    if (wrong !== null) {
      console.error(`differs with the right rules: ${wrong}`);
      return 1;
    }
    for (;;) {
      const response = await fetch(`${queue}/next`);
      if (response.status === 204) return 0;
      const { likely } = v.parse(turn, await response.json());
      const by = await firstToDiffer(arena.lanes, inOrder(attempts, likely));
      await fetch(`${queue}/result`, { method: 'POST', body: JSON.stringify({ by }) });
    }
  } finally {
    arena.close();
  }
}

interface Named {
  readonly attempt: Attempt;
  readonly name: string;
}

/** The name of an attempt whose answer differs from the oracle; null when all have been tried. */
async function firstToDiffer(lanes: readonly Lane[], attempts: readonly Named[]): Promise<string | null> {
  const waiting = attempts.values();
  let differing: string | null = null;
  await Promise.all(
    lanes.map(async (lane) => {
      for (const { attempt, name } of waiting) {
        if (differing !== null) return;
        const result = await lane.run(attempt);
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
