import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { manifestJar } from './manifest-jar';
import { cacheFolder, repositoryFolder } from './repository';
import { runProgram } from './run-program';
import { SetupError } from '../../ops/project/setup-error';

/** Where Firestore's emulator comes from, and the jar to name to firebase-tools when it does not know it itself. */
export interface FirestoreEmulator {
  readonly source: 'variable' | 'firebase-tools' | 'google-cloud-cli' | 'download';
  readonly jar: string | null;
}

/** What to say when firebase-tools could not download the emulator. */
export const DOWNLOAD_HINT =
  'Firestore’s emulator is not on this machine and could not be downloaded. Either allow the download from ' +
  'storage.googleapis.com, or install the Google Cloud CLI with its component cloud-firestore-emulator ' +
  '(gcloud components install cloud-firestore-emulator), or set FIRESTORE_EMULATOR_BINARY_PATH to the jar.';

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const COMPONENT = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

/**
 * The jar that a person names; the one that firebase-tools has downloaded before; the Google Cloud CLI's
 * component; or else the download by firebase-tools. SetupError when the named jar is not there.
 */
export async function findFirestoreEmulator(): Promise<FirestoreEmulator> {
  const named = process.env['FIRESTORE_EMULATOR_BINARY_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      throw new SetupError(
        'FIRESTORE_EMULATOR_BINARY_PATH names a file that does not exist: correct or unset it.',
      );
    }
    return { source: 'variable', jar: named };
  }
  if (existsSync(await downloadedJar())) return { source: 'firebase-tools', jar: null };
  const component = await googleCloudComponent();
  if (component !== null) return { source: 'google-cloud-cli', jar: await writeStarter(component) };
  return { source: 'download', jar: null };
}

const DOWNLOADS = join(
  repositoryFolder,
  'node_modules/firebase-tools/lib/emulator/downloadableEmulatorInfo.json',
);
const downloads = v.object({ firestore: v.object({ downloadPathRelativeToCacheDir: v.string() }) });

/**
 * Where firebase-tools puts its download, whether it is there or not: of the version that this firebase-tools wants,
 * since it takes no other from its folder.
 */
export async function downloadedJar(): Promise<string> {
  const folder = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  const { firestore } = v.parse(downloads, JSON.parse(await readFile(DOWNLOADS, 'utf8')));
  return join(folder, firestore.downloadPathRelativeToCacheDir);
}

async function googleCloudComponent(): Promise<string | null> {
  const gcloud = process.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
  const { code, output } = await runProgram(gcloud, ['info', '--format=value(installation.sdk_root)']);
  if (code !== 0) return null;
  // Anything else on its output is a notice; the folder is the line that leads to the component.
  const roots = output.split(/\r?\n/).map((line) => line.trim());
  return roots.map((root) => join(root, COMPONENT)).find((jar) => existsSync(jar)) ?? null;
}

/** firebase-tools runs `java -jar`, and the component's jar names no main class; one in front of it does. */
async function writeStarter(component: string): Promise<string> {
  const jar = join(cacheFolder, 'firestore-emulator.jar');
  const bytes = manifestJar(MAIN_CLASS, [pathToFileURL(component).href]);
  const present = await readFile(jar).catch(() => null);
  if (present?.equals(bytes) !== true) {
    // Another world may be starting from the same file: it never sees half of it.
    await mkdir(cacheFolder, { recursive: true });
    const written = `${jar}.${String(process.pid)}`;
    await writeFile(written, bytes);
    await rename(written, jar);
  }
  return jar;
}
