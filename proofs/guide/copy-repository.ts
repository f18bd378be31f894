import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const OWN_PACKAGES = '@my-messages';
const PARTS_WITH_MODULES = ['web', 'functions'];

/**
 * A working copy of the repository: what is under version control or could be, as it is now. Packages are links to the
 * installed ones, but the repository's own lead into the copy, so that what is changed there is what runs.
 */
export async function copyRepository(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  for (const file of filesOf(from)) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(from, file), join(to, file));
  }
  const modules = join(to, 'node_modules');
  await linkEach(join(from, 'node_modules'), modules, (name) => name !== OWN_PACKAGES);
  const own = join(from, 'node_modules', OWN_PACKAGES);
  await mkdir(join(modules, OWN_PACKAGES));
  for (const name of await readdir(own)) {
    // Relative links, so that the same text leads into the copy.
    await symlink(await readlink(join(own, name)), join(modules, OWN_PACKAGES, name));
  }
  for (const part of PARTS_WITH_MODULES) {
    if (!existsSync(join(from, part, 'node_modules'))) continue;
    await linkEach(join(from, part, 'node_modules'), join(to, part, 'node_modules'), () => true);
  }
}

function filesOf(folder: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  // One that was deleted is still listed until that is committed.
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(folder, file)));
}

async function linkEach(from: string, to: string, wanted: (name: string) => boolean): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of (await readdir(from)).filter(wanted)) {
    const source = join(from, name);
    await symlink(source, join(to, name), (await lstat(source)).isDirectory() ? 'junction' : 'file');
  }
}
