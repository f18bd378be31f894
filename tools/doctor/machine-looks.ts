import { statfs } from 'node:fs/promises';
import { SetupError } from '../../ops/project/setup-error';
import { presentChromium } from '../test/find-chromium';
import { findFirestoreEmulator, type FirestoreEmulator } from '../world/find-firestore-emulator';
import { findJava } from '../world/find-java';
import { assertPortsFree } from '../world/free-ports';
import { repositoryFolder } from '../world/repository';
import { worldPlan } from '../world/world-plan';
import { fine, lookFor, STEPS, type Look } from './look';

const EMULATOR: Readonly<Record<FirestoreEmulator['source'], string>> = {
  variable: 'The jar that FIRESTORE_EMULATOR_BINARY_PATH names.',
  'firebase-tools': 'Downloaded by firebase-tools.',
  'google-cloud-cli': 'That of the Google Cloud CLI.',
  download: 'The first start downloads it, about 130 MB.',
};

const GIGABYTE = 1e9;
/** More than packages, what the emulators download, and their logs take. */
const LEAST_GIGABYTES = 3;

/** Everything that can be missing on a machine for `npm start` and `npm test`. */
export async function machineLooks(): Promise<readonly Look[]> {
  const look = (what: string, find: () => string | Promise<string>) => lookFor(what, STEPS.machine, find);
  const looks = await Promise.all([
    look('Java', async () => `In ${await findJava()}.`),
    look('Firestore emulator', async () => EMULATOR[(await findFirestoreEmulator()).source]),
    look('Chromium', () => {
      const program = presentChromium();
      return program === null ? 'None: the end-to-end tests have Playwright install one.' : `In ${program}.`;
    }),
    look('Ports', async () => {
      await assertPortsFree(worldPlan('start').ports);
      return 'Those of npm start are free.';
    }),
    look('Disk', async () => {
      const { bavail, bsize } = await statfs(repositoryFolder);
      return enoughDisk(bavail * bsize);
    }),
  ]);
  // The door has held both before it let this command in.
  return [fine('Node', `${process.versions.node}, with the packages of package-lock.json.`), ...looks];
}

/** In words how many bytes are free. SetupError where they are too few. */
export function enoughDisk(bytes: number): string {
  const free = `${(bytes / GIGABYTE).toFixed(1)} GB are free`;
  if (bytes >= LEAST_GIGABYTES * GIGABYTE) return `${free}.`;
  throw new SetupError(`${free}; it takes ${String(LEAST_GIGABYTES)} GB.`);
}
