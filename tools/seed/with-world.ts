import { Children } from '../world/children';
import type { Progress } from '../world/progress';
import { stopOnSignals } from '../world/stop-on-signals';
import { startWorld } from '../world/world';
import { startPlan, type WorldPlan } from '../world/world-plan';

/**
 * Starts an empty world on the ports of `npm start`, with the functions and the mail server, runs the work in it, and
 * stops it, also when the work fails or somebody presses Ctrl-C.
 */
export async function withEmptyWorld(
  progress: Progress,
  work: (plan: WorldPlan) => Promise<void>,
): Promise<void> {
  // On a busy machine the emulator gives up loading the functions after 10 s, and loses the event that asked for them.
  process.env['FUNCTIONS_DISCOVERY_TIMEOUT'] ??= '90';
  const plan = startPlan();
  const children = new Children(plan.name);
  stopOnSignals(children, (text) => {
    progress.say(text);
  });
  try {
    await startWorld({ plan, children, progress, importFrom: null, web: 'none', watch: false });
    await work(plan);
  } finally {
    await children.stopAll();
  }
}
