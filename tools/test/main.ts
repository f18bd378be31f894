import colors from 'picocolors';
import { runCommand, type Command } from '../world/run-command';
import { layer, turnsOf, type LayerName } from './layers';
import { parseTestArgs } from './parse-test-args';
import { runLayer } from './run-layer';
import { counts, layerFailed, total, type LayerResult } from './results';
import { TestWorld } from './test-world';

// `npm test [-- layer… [-- runner arguments…]]`: every test, against the same parts that `npm start` starts.
await runCommand('test', async (command) => {
  const { layers, runnerArgs } = parseTestArgs(process.argv.slice(3));
  const world = new TestWorld(command, layers);
  const results: LayerResult[] = [];
  for (const lanes of turnsOf(layers)) {
    await Promise.all(
      lanes.map(async (lane) => {
        for (const name of lane) {
          if (command.children.stopping) return;
          // Started before the first tests that take a while, so that it is there when it is needed.
          if (name === 'unit' || layer(name).needs !== undefined) world.begin();
          results.push(await run(command, name, runnerArgs, world));
        }
      }),
    );
  }
  const { passed, failed } = total(results);
  command.progress.say(`\n${String(passed)} passed, ${String(failed)} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
});

async function run(
  { children, progress }: Command,
  name: LayerName,
  runnerArgs: readonly string[],
  world: TestWorld,
): Promise<LayerResult> {
  const started = Date.now();
  const env = await world.envFor(name);
  if (env === null) {
    progress.say(`${colors.red('✗')} ${name.padEnd(10)} did not run: what it needs did not start`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const result = await progress.quietly(name, () => runLayer(children, name, runnerArgs, env));
  if (children.stopping) return result;
  const took = `${((Date.now() - started) / 1000).toFixed(0)} s`;
  if (layerFailed(result)) progress.say(`${result.output.trimEnd()}\n(also in ${result.logFile})`);
  const mark = layerFailed(result) ? colors.red('✗') : colors.green('✓');
  progress.say(`${mark} ${name.padEnd(10)} ${counts(result)} ${colors.dim(`in ${took}`)}`);
  return result;
}
