import { defineConfig } from 'vitest/config';

// The tests that need the emulators, one project per layer of `npm test`, which starts what they need and says
// where it is by environment variables.
export default defineConfig({
  test: {
    projects: [
      layer('rules', 30_000, ['rules/support/hold-coverage.ts'], 1),
      layer('proofs', 180_000),
      layer('triggers', 60_000),
      layer('import', 300_000),
      // Installs the functions' packages as the cloud does.
      layer('deploy', 300_000),
    ],
  },
});

/** All files of a layer meet in the same emulators: one after the other, so that none waits for another's triggers. */
function layer(name: string, testTimeout: number, globalSetup: string[] = [], retry = 0) {
  return {
    test: {
      name,
      root: import.meta.dirname,
      environment: 'node' as const,
      include: [`${name}/**/*.test.ts`],
      globalSetup,
      fileParallelism: false,
      retry,
      testTimeout,
      hookTimeout: testTimeout,
    },
  };
}
