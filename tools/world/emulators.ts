import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as v from 'valibot';
import { addresses } from './addresses';
import type { Child } from './child';
import type { Children } from './children';
import { emulatorConfig } from './emulator-config';
import { DOWNLOAD_HINT, type FirestoreEmulator } from './find-firestore-emulator';
import { nodeProgram } from './node-program';
import { answersHttp, fetchJson, partError, waitUntilReady } from './ready';
import { cacheFolder } from './repository';
import { SetupError } from '../../ops/project/setup-error';
import type { WorldPlan } from './world-plan';

export interface EmulatorOptions {
  /** The folder of the `java` program. */
  readonly java: string;
  readonly firestore: FirestoreEmulator;
  /** A folder with an earlier export to begin with, or null for an empty world. */
  readonly importFrom: string | null;
}

/** Starts the Auth, Firestore and Functions emulators; resolves when all answer and the functions are loaded. */
export async function startEmulators(
  children: Children,
  plan: WorldPlan,
  { java, firestore, importFrom }: EmulatorOptions,
): Promise<Child> {
  // They write logs of their own into the folder that they run in. What functions there are is asked for by way of a
  // file in it, too: asked over HTTP, which is the default, the answer comes three seconds later.
  const cwd = join(cacheFolder, 'emulators', plan.name);
  mkdirSync(cwd, { recursive: true });
  const child = children.start({
    name: 'emulators',
    program: process.execPath,
    args: [
      nodeProgram('firebase-tools', 'firebase'),
      ...['emulators:start', '--non-interactive', '--only', 'auth,firestore,functions'],
      ...['--project', plan.projectId, '--config', await emulatorConfig(plan)],
      ...(importFrom === null ? [] : ['--import', importFrom]),
    ],
    cwd,
    env: { ...emulatorEnv(java, firestore), FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: cwd },
  });
  const ready = waitUntilReady({
    child,
    ask: () => emulatorsReady(child, plan),
    limitMs: firestore.source === 'download' ? 600_000 : 120_000,
  });
  await ready.catch((error: unknown) => {
    throw firestore.source === 'download' && error instanceof SetupError
      ? new SetupError(`${error.message}\n${DOWNLOAD_HINT}`)
      : error;
  });
  // Java runs in a group of its own: remembered now, it can be ended even if firebase-tools is killed.
  child.rememberFamily();
  return child;
}

function emulatorEnv(java: string, firestore: FirestoreEmulator): Record<string, string | undefined> {
  return {
    PATH: [java, process.env['PATH']].join(delimiter),
    ...(firestore.jar === null ? {} : { FIRESTORE_EMULATOR_BINARY_PATH: firestore.jar }),
    METADATA_SERVER_DETECTION: 'none',
    NO_UPDATE_NOTIFIER: '1',
    // Those of another world would lead the functions there.
    FIRESTORE_EMULATOR_HOST: undefined,
    FIREBASE_AUTH_EMULATOR_HOST: undefined,
  };
}

const backends = v.object({ backends: v.array(v.object({ functionTriggers: v.array(v.unknown()) })) });

async function emulatorsReady(child: Child, plan: WorldPlan): Promise<boolean> {
  const { hub, auth, firestore, functions } = addresses(plan);
  if (!(await answersHttp(`http://${hub}/emulators`))) return false;
  const log = child.logTail(1000);
  if (log.includes('Failed to load function definition')) throw partError(child, 'the functions do not load');
  // Printed after the last trigger was handed to Firestore; the list below fills one by one before that.
  if (!log.includes('All emulators ready')) return false;
  const loaded = v.safeParse(backends, await fetchJson(`http://${functions}/backends`));
  return (
    loaded.success &&
    loaded.output.backends.some(({ functionTriggers }) => functionTriggers.length > 0) &&
    (await answersHttp(`http://${auth}/`)) &&
    (await answersHttp(`http://${firestore}/`))
  );
}

/** Writes the emulators' data into a folder, as `--import` reads it. */
export async function exportData(plan: WorldPlan, folder: string): Promise<void> {
  const response = await fetch(`http://${addresses(plan).hub}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: folder }),
  });
  if (!response.ok)
    throw new Error(`The emulators could not export their data: HTTP ${String(response.status)}`);
}
