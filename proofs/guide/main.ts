import { parseArgs } from 'node:util';
import { runCommand } from '../../tools/world/run-command';
import { plantInCopy } from './plant-in-copy';
import { runGuide } from './run-guide';

// `npm run test:guide`: every claim of the patient guide, held by a test in the browser, printed as a list.
// `npm run test:guide -- --plant [defect…]`: shows of each of these tests that it can fail.
const args = process.argv.slice(3);
const { values, positionals } = parseArgs({
  args,
  options: { plant: { type: 'boolean', default: false } },
  allowPositionals: args.includes('--plant'),
});
if (values.plant) process.exitCode = await plantInCopy(positionals);
else await runCommand('test', runGuide);
