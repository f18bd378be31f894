import { join } from 'node:path';
import type { Children } from './children';
import { partError } from './ready';
import { repositoryFolder } from './repository';

const functionsFolder = join(repositoryFolder, 'functions');

/** Bundles the functions, once. */
export async function buildFunctions(children: Children): Promise<void> {
  const child = children.start({
    name: 'functions build',
    program: process.execPath,
    args: ['build.mjs'],
    cwd: functionsFolder,
  });
  const code = await child.ended;
  if (code !== 0) throw partError(child, `failed with code ${String(code)}`);
}

/** Bundles them again whenever a source changes; the emulator then loads the new ones by itself. */
export function watchFunctions(children: Children): void {
  children.start({
    name: 'functions watch',
    program: process.execPath,
    args: ['build.mjs', '--watch'],
    cwd: functionsFolder,
  });
}
