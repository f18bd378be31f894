import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import * as v from 'valibot';
import { SetupError } from '../../ops/project/setup-error';
import { closeAdmin } from '../../tests/support/admin';
import { worldEnv } from '../../tools/world/addresses';
import { runCommand } from '../../tools/world/run-command';
import { startWorld } from '../../tools/world/world';
import { writeFunctionsEnv } from '../guide/functions-env';
import { liveWeek } from './week';

// `npm run week`: a clinic's week, lived through in the emulators. Fails where somebody who waits has nobody who may
// answer, is past what was promised and not marked, or nobody ever is, or where an emergency waits longer than a quarter of what it would
// in the order in which messages come.

const USAGE = 'Usage: npm run week -- [--messages <n>] [--patients <n>] [--staff <n>] [--seed <n>]';
const OPTIONS = {
  messages: { type: 'string', default: '1000' },
  patients: { type: 'string', default: '200' },
  staff: { type: 'string', default: '12' },
  seed: { type: 'string', default: '1' },
} as const;
/** An emergency may wait so much of what it would as messages come. */
const MOST = 0.25;
const number = (least: number) =>
  v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger(), v.minValue(least));
const schema = v.object({ messages: number(1), patients: number(1), staff: number(9), seed: number(0) });

function readOptions() {
  try {
    return v.parse(schema, parseArgs({ args: process.argv.slice(3), options: OPTIONS }).values);
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

await runCommand('bench', async (command) => {
  const options = readOptions();
  await writeFunctionsEnv(command.plan);
  Object.assign(process.env, worldEnv(command.plan));
  await startWorld({ ...command, importFrom: null, web: 'none', watch: false });
  const bar = new SingleBar({ noTTYOutput: true, etaBuffer: 200 }, Presets.shades_grey);
  try {
    const week = await liveWeek(options, (done, of) => {
      if (done === 1) bar.start(of, 0);
      bar.update(done);
    });
    bar.stop();
    const { sent, handedOver, owners, past, urgentMedian, firstInFirstOutMedian } = week;
    const times = urgentMedian / firstInFirstOutMedian;
    console.log(
      [
        `${String(sent.portal)} messages of portal users, ${String(sent.staff)} answers, ${String(handedOver)} conversations handed over`,
        `looked ${String(owners)} times whether who waits has somebody who may answer: always`,
        `${String(past)} times past what was promised: marked each time`,
        `an emergency waits ${urgentMedian.toFixed(1)} minutes of opening time at the median; as messages come it would ${firstInFirstOutMedian.toFixed(1)}: ${times.toFixed(2)} of it`,
      ].join('\n'),
    );
    return times <= MOST && past > 0 ? 0 : 1;
  } finally {
    bar.stop();
    await closeAdmin();
  }
});
