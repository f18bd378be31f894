import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Child } from './child';
import { startEmulators } from './emulators';
import { findFirestoreEmulator } from './find-firestore-emulator';
import { findJava } from './find-java';
import { assertPortsFree } from './free-ports';
import { buildFunctions, watchFunctions } from './functions-build';
import { startMailServer } from './mail-server';
import { emulatorDataFolder } from './repository';
import type { Command } from './run-command';
import { startSecondFactorServer } from './second-factor-server';
import { startDevServer } from './web-server';

export interface WorldOptions extends Command {
  /** An export for the emulators to begin with, or null for an empty world. */
  readonly importFrom: string | null;
  /** Serve the web app from its sources, as they change, or not at all. */
  readonly web: 'sources' | 'none';
  /** Build the functions again when their sources change. */
  readonly watch: boolean;
}

/**
 * Starts the parts of a world, at the same time where they do not need each other, and resolves when all answer.
 * Throws on the first part that fails (SetupError where the person can put it right); the caller then stops the
 * children. The answer is the emulators' process, without which the world is of no use.
 */
export async function startWorld(options: WorldOptions): Promise<Child> {
  const { plan, children, progress, importFrom } = options;
  await assertPortsFree(plan.ports);
  const emulators = async () => {
    const [java, firestore] = await Promise.all([
      progress.part('Java', findJava),
      progress.part('Firestore emulator', findFirestoreEmulator),
      progress.part('functions build', () => buildFunctions(children)),
    ]);
    if (firestore.source === 'download') {
      progress.say('  Firestore’s emulator (about 130 MB) is downloaded now, once, by firebase-tools.');
    }
    const child = await progress.part('emulators', () =>
      startEmulators(children, plan, { java, firestore, importFrom }),
    );
    if (options.watch) watchFunctions(children);
    return child;
  };
  const [child] = await Promise.all([
    emulators(),
    progress.part('mail server', () => startMailServer(children, plan)),
    startSecondFactorServer(plan),
    options.web === 'sources' ? progress.part('app', () => startDevServer(children, plan)) : null,
  ]);
  return child;
}

/** The folder of the demo data, or null where there is no export in it. */
export function demoData(): string | null {
  return existsSync(join(emulatorDataFolder, 'firebase-export-metadata.json')) ? emulatorDataFolder : null;
}
