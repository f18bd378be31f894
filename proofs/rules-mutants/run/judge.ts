import type { Config } from '../config';
import { describe, type Mutant } from '../operators/mutants';
import { Killers } from './killers';
import { Progress } from './progress';
import type { Verdict, VerdictFile } from './verdict-file';
import { work } from './worker';

/** How many likely tests are named to a command that stays. */
const LIKELY = 12;

export interface Judged {
  readonly killed: number;
  readonly survivors: readonly Mutant[];
  /** Those that the emulator did not compile. */
  readonly invalid: number;
  /** Those that were not reached before the time was up. */
  readonly left: number;
}

export interface Judging {
  readonly source: string;
  readonly config: Config;
  /** Host and port of the Firestore emulator. */
  readonly emulator: string;
  readonly record: VerdictFile;
  /** After how long no further mutant is begun, in milliseconds. */
  readonly within: number;
}

/**
 * Runs the tests against each of the mutants that the record does not know, several workers side by side, and says
 * how far that is.
 */
export async function judge(
  mutants: readonly Mutant[],
  { source, config, emulator, record, within }: Judging,
): Promise<Judged> {
  const ends = performance.now() + within;
  const progress = new Progress(mutants.length);
  const waiting: Mutant[] = [];
  const killers = new Killers();
  const survivors: Mutant[] = [];
  let [killed, invalid] = [0, 0];
  const take = () => {
    const mutant = performance.now() < ends ? waiting.shift() : undefined;
    return mutant === undefined ? null : { mutant, likely: killers.near(mutant.line, LIKELY) };
  };
  const count = (mutant: Mutant, verdict: Verdict) => {
    if (verdict.kind === 'killed') {
      killed += 1;
      killers.add(mutant.line, verdict.by);
    } else if (verdict.kind === 'survived') {
      survivors.push(mutant);
      progress.say(`survived: ${describe(mutant)}`);
    } else invalid += 1;
    progress.step();
  };
  for (const mutant of mutants) {
    const known = record.verdictOf(mutant);
    if (known === undefined) waiting.push(mutant);
    else count(mutant, known);
  }
  const tell = (mutant: Mutant, verdict: Verdict) => {
    record.add(mutant, verdict);
    count(mutant, verdict);
  };
  const numbers = Array.from({ length: Math.min(config.workers, waiting.length) }, (_, index) => index + 1);
  await Promise.all(numbers.map((number) => work({ config, source, emulator, number, take, tell })));
  progress.stop();
  return { killed, survivors, invalid, left: waiting.length };
}
