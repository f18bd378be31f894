import { vitestWithFirestore } from '../../tools/world/vitest-with-firestore';

// `npm run rules:coverage`: the rules tests, and which answers of which conditions none of them has seen.
await vitestWithFirestore(['--project', 'rules'], { RULES_COVERAGE: '1' });
