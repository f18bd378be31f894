import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Schedules run in the functions emulator only as long as no test has switched triggers off. */
class SchedulesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFirst = ({ moduleId }: TestSpecification) => moduleId.endsWith('/schedules.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}

// The tests that need the emulators, one project per layer of `npm test`, which starts what they need and says
// where it is by environment variables.
export default defineConfig({
  test: {
    sequence: { sequencer: SchedulesFirst },
    projects: [
      layer('rules', 'proofs/rules/**/*.test.ts', 30_000, ['proofs/coverage/hold-coverage.ts'], 1),
      layer('proofs', 'proofs/**/*.proof.ts', 180_000),
      layer('triggers', 'tests/triggers/**/*.test.ts', 60_000),
      layer('import', 'tests/import/**/*.test.ts', 300_000),
      // Installs the functions' packages as the cloud does.
      layer('deploy', 'tests/deploy/**/*.test.ts', 300_000),
    ],
  },
});

/** All files of a layer meet in the same emulators: one after the other, so that none waits for another's triggers. */
function layer(name: string, include: string, testTimeout: number, globalSetup: string[] = [], retry = 0) {
  return {
    test: {
      name,
      root: import.meta.dirname,
      environment: 'node' as const,
      include: [include],
      globalSetup,
      fileParallelism: false,
      retry,
      testTimeout,
      hookTimeout: testTimeout,
    },
  };
}
