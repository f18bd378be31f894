import { vitestWithFirestore } from '../../tools/world/vitest-with-firestore';

// `npm run rules:cost`: what every kind of request costs the rules, as a table; fails where one is over its goal.
await vitestWithFirestore(['--project', 'proofs', import.meta.dirname], { RULES_COST: 'exact' });
