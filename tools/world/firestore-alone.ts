import { join } from 'node:path';
import { addresses } from './addresses';
import type { Children } from './children';
import { downloadedJar, findFirestoreEmulator } from './find-firestore-emulator';
import { findJava } from './find-java';
import { nodeProgram } from './node-program';
import { answersHttp, waitUntilReady } from './ready';
import { repositoryFolder } from './repository';
import type { WorldPlan } from './world-plan';

/**
 * Starts Firestore's emulator without firebase-tools around it, which has it log whatever it does; resolves when it
 * answers.
 */
export async function startFirestoreAlone(children: Children, plan: WorldPlan): Promise<void> {
  const [java, found] = await Promise.all([findJava(), findFirestoreEmulator()]);
  if (found.source === 'download') await download(children);
  const child = children.start({
    name: 'firestore',
    program: join(java, 'java'),
    args: [
      ...['-jar', found.jar ?? (await downloadedJar())],
      ...['--host', '127.0.0.1', '--port', String(plan.ports.firestore)],
    ],
    cwd: repositoryFolder,
  });
  await waitUntilReady({
    child,
    ask: () => answersHttp(`http://${addresses(plan).firestore}/`),
    limitMs: 60_000,
  });
}

async function download(children: Children): Promise<void> {
  const child = children.start({
    name: 'firestore download',
    program: process.execPath,
    args: [nodeProgram('firebase-tools', 'firebase'), 'setup:emulators:firestore'],
    cwd: repositoryFolder,
  });
  await child.ended;
}
