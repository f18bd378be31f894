import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import { Presets, SingleBar } from 'cli-progress';
import { repositoryFolder } from '../../tools/world/repository';
import { withFirestore } from '../../tools/world/with-firestore';
import { againstMutants } from './against-mutants';
import { readOptions, type Options } from './options';
import { attack } from './run/attack';
import { openLanes } from './run/lane';
import { reproduction, summary } from './run/report';

// `npm run attack -- --requests n --seed n`: sets the answers of the security rules, request by request, against what
// the design says of each. Run by rules-mutants it attacks the mutants that are handed to it instead.
const { RULES_MUTANTS: queue, RULES_PROJECT: projectId, FIRESTORE_EMULATOR_HOST: emulator } = process.env;

const PROJECT = 'demo-attack';
const LANES = 16;

/** Attacks the project's rules in the emulator at this host and port, and prints what came of it; the exit code. */
async function attackRules(host: string, options: Options): Promise<number> {
  await loadRules(host, PROJECT, readFileSync(join(repositoryFolder, 'firestore.rules'), 'utf8'));
  const lanes = await openLanes(host, PROJECT, LANES);
  const bar = new SingleBar(
    { noTTYOutput: true, stream: process.stdout, etaBuffer: 2000 },
    Presets.shades_grey,
  );
  bar.start(options.requests, 0);
  try {
    const tally = await attack(lanes, options, () => {
      bar.increment();
    });
    bar.stop();
    console.log([...tally.differences.flatMap(reproduction), '', ...summary(tally)].join('\n'));
    return tally.differences.length > 0 ? 1 : 0;
  } finally {
    bar.stop();
  }
}

if (queue !== undefined && projectId !== undefined && emulator !== undefined) {
  process.exitCode = await againstMutants({ emulator, projectId, queue });
} else {
  const options = readOptions(process.argv.slice(3));
  await withFirestore((host) => attackRules(host, options));
}
