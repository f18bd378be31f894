import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other process does so in the same repository, waiting for its turn. The lock is a file
 * that names its owner's process id; a lock whose owner is gone is taken over.
 *
 * @template Result
 * @param {string} root the repository's folder
 * @param {() => Promise<Result>} work
 */
export async function withInstallLock(root, work) {
  const folder = join(root, '.cache');
  const lock = join(folder, 'install.lock');
  mkdirSync(folder, { recursive: true });
  let told = false;
  while (!take(lock)) {
    if (!told) console.log('Waiting for another command that is installing packages.');
    told = true;
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock the file */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!ownerIsAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock the file */
function ownerIsAlive(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // Just created and not yet written: somebody is there.
    if (owner === 0) return true;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // EPERM is somebody else's process; ENOENT is a lock that has just been given back.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * What the system calls an error.
 *
 * @param {unknown} error
 */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);
