import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { repositoryFolder } from './repository';

const manifest = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/**
 * The script behind an installed package's command, to be run by `process.execPath`: without npx, which would look
 * for updates and add a process between us and the program. `from` is the folder whose packages are meant.
 */
export function nodeProgram(packageName: string, command = packageName, from = repositoryFolder): string {
  const folder = packageFolder(packageName, from);
  const { bin } = v.parse(manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}

function packageFolder(packageName: string, from: string): string {
  const { resolve } = createRequire(join(from, 'package.json'));
  // Not resolved as a module: a package need not export its package.json, and some have no other entry.
  for (const modules of resolve.paths(packageName) ?? []) {
    const folder = join(modules, packageName);
    try {
      readFileSync(join(folder, 'package.json'));
      return folder;
    } catch {
      // Not in this node_modules folder; perhaps in the one above.
    }
  }
  throw new Error(`${packageName} is not installed for ${dirname(join(from, 'package.json'))}`);
}
