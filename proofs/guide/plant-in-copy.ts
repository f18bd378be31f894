import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryFolder } from '../../tools/world/repository';
import { copyRepository } from './copy-repository';

/**
 * Plants the named defects, or all, in a working copy of the repository, with the copy's own tools; gives the exit
 * code. The copy lies outside the repository, whose .cache would not do: the emulator does not see functions change in
 * a folder with a dot.
 */
export async function plantInCopy(defects: readonly string[]): Promise<number> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'my-messages-planted-'));
  try {
    await copyRepository(repositoryFolder, copy);
    const child = spawn(process.execPath, ['--import', 'tsx', 'proofs/guide/plant.ts', ...defects], {
      cwd: copy,
      stdio: 'inherit',
    });
    // Ctrl-C reaches both: this one waits until the copy's world has been stopped, and then takes the copy away.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => child.kill(signal));
    }
    await once(child, 'exit');
    return child.exitCode ?? 1;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
