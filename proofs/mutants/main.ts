import { withFirestore } from '../../tools/world/with-firestore';
import { rulesMutants } from '@my-messages/rules-mutants/rules-mutants';

// `npm run rules:mutants`: starts the emulator that the tool asks for.
// Another --config among the arguments comes later, and counts.
const args = ['--config', 'proofs/mutants/mutants.json', ...process.argv.slice(3)];
await withFirestore((host) => rulesMutants(args, host));
