import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as v from 'valibot';

const firebaseJson = v.object({ functions: v.tuple([v.object({ ignore: v.array(v.string()) })]) });

const found = v.array(v.object({ name: v.string() }));
/** The walk of firebase-tools itself, so that the ignore list means here what it means there. */
const walker = v.object({
  readdirRecursive: v.custom<(options: { path: string; ignoreStrings: string[] }) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});

/** The files of the functions' folder that `firebase deploy` would upload, by absolute path. */
export async function deployedFiles(functionsFolder: string): Promise<string[]> {
  const config: unknown = JSON.parse(await readFile('firebase.json', 'utf8'));
  const [{ ignore }] = v.parse(firebaseJson, config).functions;
  const { readdirRecursive } = v.parse(walker, createRequire(import.meta.url)('firebase-tools/lib/fsAsync'));
  const files = v.parse(found, await readdirRecursive({ path: functionsFolder, ignoreStrings: ignore }));
  return files.map(({ name }) => name);
}
