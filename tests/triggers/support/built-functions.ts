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

/** What a function that follows documents is deployed with. */
const documentEndpoint = v.object({
  eventTrigger: v.object({
    eventType: v.string(),
    eventFilterPathPatterns: v.object({ document: v.string() }),
  }),
});

/**
 * Gives an event trigger of the built bundle, to be run in this process with an event of the test's own: the functions
 * emulator delivers every event once, and does not say what followed from which.
 */
export async function functionNamed(name: string): Promise<Run> {
  return v.parse(cloudFunction, (await bundle())[name]).run;
}

interface DocumentFunction {
  readonly name: string;
  readonly run: Run;
  /** The last word of the event's type: created, updated, deleted or written. */
  readonly event: string;
  /** With a {name} for each part that is any. */
  readonly document: string;
}

/** All functions of the bundle that follow documents. */
export async function documentFunctions(): Promise<DocumentFunction[]> {
  return Object.entries(await bundle()).flatMap(([name, exported]) => {
    if (!v.is(cloudFunction, exported) || !('__endpoint' in exported)) return [];
    if (!v.is(documentEndpoint, exported.__endpoint)) return [];
    const { eventType, eventFilterPathPatterns } = exported.__endpoint.eventTrigger;
    const event = eventType.slice(eventType.lastIndexOf('.') + 1);
    return [{ name, run: exported.run, event, document: eventFilterPathPatterns.document }];
  });
}

async function bundle(): Promise<Record<string, unknown>> {
  // What the emulator would set, and read from the functions' environment file.
  const file = `functions/.env.${requiredVariable('GCLOUD_PROJECT')}`;
  Object.assign(process.env, parseEnv(readFileSync(file, 'utf8')), { FUNCTIONS_EMULATOR: 'true' });
  return v.parse(
    v.record(v.string(), v.unknown()),
    await import(pathToFileURL('functions/lib/index.js').href),
  );
}
