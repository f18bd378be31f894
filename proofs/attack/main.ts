import { describeError } from '../../ops/project/setup-error';
import { withFirestore } from '../../tools/world/with-firestore';
import { againstMutants } from './against-mutants';
import { readOptions } from './options';
import { runAttack } from './run/run-attack';

// `npm run attack -- --requests n --seed n`: sets the answers of the security rules, request by request, against what
// the design says of each. Run by rules-mutants it attacks the mutants that are handed to it instead.
const { RULES_MUTANTS: queue, RULES_PROJECT: projectId, FIRESTORE_EMULATOR_HOST: emulator } = process.env;

try {
  if (queue !== undefined && projectId !== undefined && emulator !== undefined) {
    process.exitCode = await againstMutants({ emulator, projectId, queue });
  } else {
    const options = readOptions(process.argv.slice(3));
    await withFirestore((host) => runAttack(host, options));
  }
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
