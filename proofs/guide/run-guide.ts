import { layerFailed } from '../../tools/test/results';
import { TestWorld } from '../../tools/test/test-world';
import type { Command } from '../../tools/world/run-command';
import { guideList } from './guide-list';
import { runGuideTests } from './run-guide-tests';

/** Runs all tests of the guide and prints the guide that they make; gives the exit code. */
export async function runGuide(command: Command): Promise<number> {
  const { children, progress } = command;
  const world = new TestWorld(command, ['e2e']);
  world.begin();
  const env = await world.envFor('e2e');
  // What did not start has been said.
  if (env === null) return 1;
  const run = await progress.quietly('guide', () => runGuideTests(children, env, null));
  if (children.stopping) return 1;
  if (layerFailed(run)) progress.say(`${run.output.trimEnd()}\n(also in ${run.logFile})`);
  progress.say(guideList(run.outcomes).join('\n'));
  return layerFailed(run) ? 1 : 0;
}
