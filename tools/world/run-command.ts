import { describeError } from '../../ops/project/setup-error';
import { Children } from './children';
import { Progress } from './progress';
import { stopOnSignals } from './stop-on-signals';
import { worldPlan, type WorldPlan } from './world-plan';

/** What a command works with. */
export interface Command {
  readonly plan: WorldPlan;
  /** Whatever is started is started among these: who stops them stops the world. */
  readonly children: Children;
  readonly progress: Progress;
}

/**
 * Does the work of a command in a world, and stops all that it has started, also when it fails or somebody presses
 * Ctrl-C. Sets this process's exit code to what the work answers; 1 when it fails, which is said.
 */
export async function runCommand(
  name: WorldPlan['name'],
  work: (command: Command) => Promise<number>,
): Promise<void> {
  const plan = worldPlan(name);
  const children = new Children(plan.name);
  const progress = new Progress();
  stopOnSignals(children, (text) => {
    progress.say(text);
  });
  try {
    process.exitCode = await work({ plan, children, progress });
  } catch (error) {
    process.exitCode = 1;
    progress.close();
    if (!children.stopping) console.error(`\n${describeError(error)}`);
  } finally {
    progress.close();
    await children.stopAll();
  }
}
