import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Unit and component tests, which stand beside their sources and need nothing but Node. Those that need the
// emulators have a configuration of their own, vitest.emulators.config.ts.
const webSetup = './src/test/setup.ts';

export default defineConfig({
  test: {
    // By default a core stays free; on two cores that would be half of them.
    maxWorkers: '100%',
    projects: [
      nodeProject('domain', ['src/**/*.test.ts']),
      nodeProject('functions', ['src/**/*.test.ts']),
      nodeProject('ops', ['**/*.test.ts']),
      nodeProject('tools', ['**/*.test.ts']),
      // The rules' own tests meet the emulator.
      nodeProject('proofs', ['**/*.test.ts'], ['rules/**']),
      {
        test: {
          name: 'web',
          root: './web',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}', '*.test.ts'],
          setupFiles: existsSync(new URL(`web/${webSetup}`, import.meta.url)) ? [webSetup] : [],
          // Screens are drawn by real components, which take their time on a busy machine.
          testTimeout: 90_000,
        },
      },
    ],
  },
});

function nodeProject(name: string, include: string[], exclude: string[] = []) {
  return {
    test: { name, root: `./${name}`, environment: 'node' as const, include, exclude, testTimeout: 90_000 },
  };
}
