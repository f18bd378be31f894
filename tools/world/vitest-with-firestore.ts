import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nodeProgram } from './node-program';
import { repositoryFolder } from './repository';
import { withFirestore } from './with-firestore';

/** Runs tests of vitest.emulators.config.ts beside a Firestore emulator of their own; they print, and decide the exit code. */
export async function vitestWithFirestore(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  await withFirestore(async (host) => {
    const vitest = spawn(
      process.execPath,
      [nodeProgram('vitest'), 'run', '--config', 'vitest.emulators.config.ts', ...args],
      {
        cwd: repositoryFolder,
        stdio: 'inherit',
        env: { ...process.env, FIRESTORE_EMULATOR_HOST: host, ...env },
      },
    );
    const [code] = (await once(vitest, 'close')) as [number | null];
    return code ?? 1;
  });
}
