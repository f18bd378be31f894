import colors from 'picocolors';
import { partError } from '../world/ready';
import { runCommand } from '../world/run-command';
import { keepSchedules } from '../world/schedules';
import { demoData, startWorld } from '../world/world';
import { welcome } from './welcome';

// `npm start`: the whole product on this machine, until Ctrl-C.
const started = Date.now();

await runCommand('start', async (command) => {
  const { plan, children, progress } = command;
  const importFrom = demoData();
  const emulators = await startWorld({ ...command, importFrom, web: 'sources', watch: true });
  keepSchedules(plan);
  progress.say(await welcome(plan, { withDemoData: importFrom !== null, logFolder: children.logFolder }));
  progress.say(
    colors.dim(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl-C stops everything.`),
  );
  const code = await emulators.ended;
  throw partError(emulators, `have ended with code ${String(code)}`);
});
