import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The rules tests under the runner that runs them again and again, against one mutant of the rules after the other.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    environment: 'node',
    include: ['mutants/all-rules-tests.ts'],
    runner: join(import.meta.dirname, '../rules-mutants/vitest/mutant-runner.ts'),
    testTimeout: 30_000,
    hookTimeout: 3_600_000,
    passWithNoTests: true,
  },
});
