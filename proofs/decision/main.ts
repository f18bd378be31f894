import { parseArgs } from 'node:util';
import { vitestWithFirestore } from '../../tools/world/vitest-with-firestore';

// `npm run rules:decision [-- --worlds n]`: does `domain` decide as the rules do, in so many worlds?
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { worlds: { type: 'string', default: '5000' } },
});
await vitestWithFirestore(['--project', 'proofs', import.meta.dirname], {
  DECISION_WORLDS: values.worlds,
});
