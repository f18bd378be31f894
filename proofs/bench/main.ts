import { runCommand } from '../../tools/world/run-command';
import { inBenchWorld, type Bench } from './bench-world';
import type { Piece } from './figures';
import { readOptions } from './options';
import { measureDelivery } from './pieces/delivery';
import { measureFunctions } from './pieces/functions';
import { measureScreen } from './pieces/screen';
import { measureSearch } from './pieces/search';
import { measureStart } from './pieces/start';
import { reportJson, reportTable } from './report';
import { readResults } from './results';

// `npm run bench`: what the built app costs, as counts, and as ratios to a bare page measured in the same run. A goal
// that is not met fails nothing; each figure is kept as soon as it is known, so that pieces can be run one by one.

const MEASURES: Readonly<Record<Piece, (bench: Bench) => Promise<void>>> = {
  start: measureStart,
  delivery: measureDelivery,
  screen: measureScreen,
  search: measureSearch,
  functions: measureFunctions,
};

await runCommand('bench', async (command) => {
  const { pieces, quick, json } = readOptions(process.argv.slice(3));
  if (pieces.length > 0) {
    await inBenchWorld(command, quick, async (bench) => {
      for (const piece of pieces) await command.progress.part(piece, () => MEASURES[piece](bench));
    });
  }
  command.progress.say(json ? reportJson(readResults()) : reportTable(readResults()).join('\n'));
  return 0;
});
