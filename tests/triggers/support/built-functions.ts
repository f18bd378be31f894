import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';
import * as v from 'valibot';
import { requiredVariable } from '../../support/environment';

export type Run = (event: unknown) => Promise<unknown>;

/** A cloud function is a function with the handler as a property. */
const cloudFunction = v.custom<{ readonly run: Run }>(
  (value) => typeof value === 'function' && 'run' in value && typeof value.run === 'function',
);

/**
 * Runs an event trigger of the built bundle in this process, with an event of the test's own: the functions emulator
 * delivers every event once, and these tests are about the second time.
 */
export async function functionNamed(name: string): Promise<Run> {
  // What the emulator would set, and read from the functions' environment file.
  const file = `functions/.env.${requiredVariable('GCLOUD_PROJECT')}`;
  Object.assign(process.env, parseEnv(readFileSync(file, 'utf8')), { FUNCTIONS_EMULATOR: 'true' });
  const bundle: unknown = await import(pathToFileURL('functions/lib/index.js').href);
  const { run } = v.parse(cloudFunction, v.parse(v.record(v.string(), v.unknown()), bundle)[name]);
  return run;
}
