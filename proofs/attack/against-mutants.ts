import * as v from 'valibot';
import { nameOf, type Attempt } from './model/request';
import { openArena } from './run/arena';
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

/** A world, and what is tried in it: the same in all of them, at the same places of the list. */
interface BriefLane {
  readonly lane: Lane;
  readonly brief: readonly Attempt[];
}

/**
 * Attacks one mutant of the rules after the other, each until the first answer that differs from the oracle, those
 * attempts first that told its neighbours. Gives the exit code: 1 when the right rules differ already.
 */
export async function againstMutants({ emulator, projectId, queue }: MutantsOptions): Promise<number> {
  const arena = await openArena({ emulator, projectId, lanes: LANES });
  try {
    const lanes = arena.rest.map(({ lane, attempts }) => ({ lane, brief: attempts.brief() }));
    const wrong = await firstToDiffer(lanes, []);
    if (wrong !== null) {
      console.error(`differs with the right rules: ${wrong}`);
      return 1;
    }
    for (;;) {
      const response = await fetch(`${queue}/next`);
      if (response.status === 204) return 0;
      const { likely } = v.parse(turn, await response.json());
      const by = await firstToDiffer(lanes, likely);
      await fetch(`${queue}/result`, { method: 'POST', body: JSON.stringify({ by }) });
    }
  } finally {
    await arena.close();
  }
}

/** The name of an attempt whose answer differs from the oracle; null when all have been tried. */
async function firstToDiffer(lanes: readonly BriefLane[], likely: readonly string[]): Promise<string | null> {
  const [first] = lanes;
  const waiting = inOrder(first?.brief ?? [], likely);
  let differing: string | null = null;
  await Promise.all(
    lanes.map(async ({ lane, brief }) => {
      while (differing === null) {
        const next = waiting.shift();
        if (next === undefined) return;
        // The same attempt, in this lane's own world.
        const attempt = brief[next.index];
        const result = attempt === undefined ? null : await lane.run(attempt);
        if (result !== null && !isAsExpected(result)) differing = next.name;
      }
    }),
  );
  return differing;
}

/** Likely ones first, then others of the same accepted requests, then the rest. */
function inOrder(brief: readonly Attempt[], likely: readonly string[]): { name: string; index: number }[] {
  const bases = new Set(likely.map((name) => name.split(' + ')[0]));
  const urgency = (name: string, base: string) => (likely.includes(name) ? 0 : bases.has(base) ? 1 : 2);
  return brief
    .map((attempt, index) => ({ name: nameIn(attempt, index), index, base: attempt.base.name }))
    .sort((one, other) => urgency(one.name, one.base) - urgency(other.name, other.base));
}

/** Its place in the list tells apart what has the same name. */
const nameIn = (attempt: Attempt, index: number) => `${nameOf(attempt)} #${String(index)}`;
