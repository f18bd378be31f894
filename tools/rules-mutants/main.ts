import { withFirestore } from '../world/with-firestore';
import { rulesMutants } from './rules-mutants';

// `npm run rules:mutants`: the one file here that knows this project.
await withFirestore((host) => rulesMutants(process.argv.slice(3), host));
