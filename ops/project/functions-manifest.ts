import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const parameter = v.object({
  name: v.string(),
  type: v.picklist(['string', 'int', 'boolean', 'secret']),
  description: v.string(),
  /** What a value must look like, and how to say so; absent where any value of the type will do. */
  input: v.optional(
    v.object({ text: v.object({ validationRegex: v.string(), validationErrorMessage: v.string() }) }),
  ),
});

/** A value that the functions are given by a deploy. */
export type Parameter = v.InferOutput<typeof parameter>;

const manifest = v.object({
  endpoints: v.record(v.string(), v.record(v.string(), v.unknown())),
  params: v.array(parameter),
});

/** What built functions in a folder say that they are, asked by the program by which a deploy asks them. */
export async function readFunctionsManifest(folder: string): Promise<v.InferOutput<typeof manifest>> {
  const library = createRequire(join(folder, 'package.json')).resolve('firebase-functions/v2');
  const written = await mkdtemp(join(tmpdir(), 'my-messages-manifest-'));
  const file = join(written, 'manifest.json');
  try {
    await promisify(execFile)(process.execPath, [join(dirname(library), '../bin/firebase-functions.js')], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GCLOUD_PROJECT: 'demo-manifest',
        FUNCTIONS_MANIFEST_OUTPUT_PATH: file,
      },
    });
    return v.parse(manifest, JSON.parse(await readFile(file, 'utf8')));
  } finally {
    await rm(written, { recursive: true, force: true });
  }
}
