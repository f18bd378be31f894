import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import * as v from 'valibot';
import { readFunctionsManifest } from '../../ops/project/functions-manifest';
import { SetupError } from '../../ops/project/setup-error';
import { headersOf, readHosting } from '../../web/hosting';
import { repositoryFolder } from '../world/repository';
import { runProgram } from '../world/run-program';
import type { ProjectFacts } from './project-looks';

const firebaseJson = v.object({ firestore: v.object({ location: v.string() }) });
const firebaseRc = v.object({ projects: v.record(v.string(), v.string()) });
/** The reader of firebase-tools itself, so that a file means here what it means to a deploy. */
const envModule = v.object({
  parse: v.custom<(text: string) => { envs: Record<string, string>; errors: string[] }>(
    (value) => typeof value === 'function',
  ),
});

/** What Vite reads for a build, the last before those before it. */
const WEB_FILES = ['.env', '.env.local', '.env.production', '.env.production.local'];

/** Reads what would be deployed to a project, and builds the functions to ask them for their parameters. */
export async function readProject(projectId: string): Promise<ProjectFacts> {
  const at = (path: string) => join(repositoryFolder, path);
  const text = (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null);
  const json = (path: string): unknown => JSON.parse(text(path) ?? '{}');

  const build = await runProgram(process.execPath, [at('functions/build.mjs')]);
  if (build.code !== 0) throw new SetupError(`The functions cannot be built:\n${build.output}`);
  const { params } = await readFunctionsManifest(at('functions'));
  const { firestore } = v.parse(firebaseJson, json('firebase.json'));
  return {
    projectId,
    parameters: params,
    env: readEnv(text(`functions/.env.${projectId}`)),
    firestoreLocation: firestore.location,
    functionsRegion: FUNCTIONS_REGION,
    headers: headersOf(readHosting(), '/'),
    defaultProject: v.parse(firebaseRc, json('.firebaserc')).projects['default'] ?? null,
    web: webValues((file) => text(`web/${file}`), process.env),
  };
}

function readEnv(text: string | null): ProjectFacts['env'] {
  if (text === null) return null;
  const module: unknown = createRequire(import.meta.url)('firebase-tools/lib/functions/env');
  const { envs, errors } = v.parse(envModule, module).parse(text);
  return { values: envs, unread: errors };
}

/** The variables of a build of the app, by the files in its folder and the environment, which comes before them. */
export function webValues(
  read: (file: string) => string | null,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const said = [...WEB_FILES.map((file) => parseEnv(read(file) ?? '')), environment].flatMap(Object.entries);
  return Object.fromEntries(
    said.filter(
      (entry): entry is [string, string] => entry[0].startsWith('VITE_') && typeof entry[1] === 'string',
    ),
  );
}
