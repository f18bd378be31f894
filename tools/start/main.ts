import colors from 'picocolors';
import { Children } from '../world/children';
import { Progress } from '../world/progress';
import { partError } from '../world/ready';
import { describeError } from '../../ops/project/setup-error';
import { stopOnSignals } from '../world/stop-on-signals';
import { keepSchedules } from '../world/schedules';
import { demoData, startWorld } from '../world/world';
import { startPlan } from '../world/world-plan';
import { welcome } from './welcome';

// `npm start`: the whole product on this machine, until Ctrl-C.
const started = Date.now();
const plan = startPlan();
const children = new Children(plan.name);
const progress = new Progress();
stopOnSignals(children, (text) => {
  progress.say(text);
});

try {
  const importFrom = demoData();
  const emulators = await startWorld({ plan, children, progress, importFrom, web: 'sources', watch: true });
  keepSchedules(plan);
  progress.say(await welcome(plan, { withDemoData: importFrom !== null, logFolder: children.logFolder }));
  progress.say(
    colors.dim(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl-C stops everything.`),
  );
  const code = await emulators.ended;
  if (!children.stopping) throw partError(emulators, `have ended with code ${String(code)}`);
} catch (error) {
  if (!children.stopping) {
    progress.close();
    console.error(`\n${describeError(error)}`);
    await children.stopAll();
    process.exit(1);
  }
}
