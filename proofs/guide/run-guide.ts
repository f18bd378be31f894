import { layerFailed } from '../../tools/test/layers';
import { TestWorld } from '../../tools/test/test-world';
import { Children } from '../../tools/world/children';
import { Progress } from '../../tools/world/progress';
import { stopOnSignals } from '../../tools/world/stop-on-signals';
import { testPlan } from '../../tools/world/world-plan';
import { guideList } from './guide-list';
import { runGuideTests } from './run-guide-tests';

/** Runs all tests of the guide in a world of their own and prints the guide that they make; gives the exit code. */
export async function runGuide(): Promise<number> {
  const plan = testPlan();
  const children = new Children(plan.name);
  const progress = new Progress();
  stopOnSignals(children, (text) => {
    progress.say(text);
  });
  try {
    const world = new TestWorld({ plan, children, progress, layers: ['e2e'] });
    world.begin();
    const env = await world.envFor('e2e');
    // What did not start has been said.
    if (env === null) return 1;
    const run = await progress.quietly('guide', () => runGuideTests(children, env, null));
    if (children.stopping) return 1;
    if (layerFailed(run)) progress.say(`${run.output.trimEnd()}\n(also in ${run.logFile})`);
    progress.close();
    console.log(guideList(run.outcomes).join('\n'));
    return layerFailed(run) ? 1 : 0;
  } finally {
    progress.close();
    await children.stopAll();
  }
}
