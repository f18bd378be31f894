import type { Config } from '../config';
import { describe, type Mutant } from '../operators/mutants';
import { Killers } from './killers';
import { Progress } from './progress';
import type { Verdict } from './verdict';
import { work } from './worker';

/** How many likely tests are named to a command that stays. */
const LIKELY = 12;

export interface Judged {
  readonly killed: number;
  readonly survivors: readonly Mutant[];
  /** Those that the emulator did not compile. */
  readonly invalid: number;
}

/** Runs the tests against each of the mutants, several workers side by side, and says how far that is. */
export async function judge(
  mutants: readonly Mutant[],
  source: string,
  config: Config,
  emulator: string,
): Promise<Judged> {
  const progress = new Progress(mutants.length);
  const waiting = [...mutants];
  const killers = new Killers();
  const survivors: Mutant[] = [];
  let [killed, invalid] = [0, 0];
  const take = () => {
    const mutant = waiting.shift();
    return mutant === undefined ? null : { mutant, likely: killers.near(mutant.line, LIKELY) };
  };
  const tell = (mutant: Mutant, verdict: Verdict) => {
    if (verdict.kind === 'killed') {
      killed += 1;
      killers.add(mutant.line, verdict.by);
    } else if (verdict.kind === 'survived') {
      survivors.push(mutant);
      progress.say(`survived: ${describe(mutant)}`);
    } else invalid += 1;
    progress.step();
  };
  const numbers = Array.from({ length: Math.min(config.workers, mutants.length) }, (_, index) => index + 1);
  await Promise.all(numbers.map((number) => work({ config, source, emulator, number, take, tell })));
  progress.stop();
  return { killed, survivors, invalid };
}
