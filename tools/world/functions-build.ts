import { join } from 'node:path';
import type { Child } from './child';
import type { Children } from './children';
import { waitForSuccess } from './ready';
import { repositoryFolder } from './repository';

/** Bundles the functions, once. */
export const buildFunctions = (children: Children) => waitForSuccess(build(children, 'functions build'));

/** Bundles them again whenever a source changes; the emulator then loads the new ones by itself. */
export function watchFunctions(children: Children): void {
  build(children, 'functions watch', '--watch');
}

function build(children: Children, name: string, ...args: readonly string[]): Child {
  return children.start({
    name,
    program: process.execPath,
    args: ['build.mjs', ...args],
    cwd: join(repositoryFolder, 'functions'),
  });
}
