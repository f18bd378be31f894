import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Plugin, ProxyOptions } from 'vite';

const schema = v.object({
  hosting: v.object({
    rewrites: v.array(
      v.union([
        v.strictObject({
          source: v.string(),
          function: v.strictObject({ functionId: v.string(), region: v.string() }),
        }),
        v.strictObject({ source: v.string(), destination: v.string() }),
      ]),
    ),
    headers: v.array(
      v.strictObject({
        /** Of patterns only those for all that is in a folder, which Hosting and we read alike. */
        source: v.pipe(v.string(), v.endsWith('**')),
        headers: v.array(v.strictObject({ key: v.string(), value: v.string() })),
      }),
    ),
  }),
});

/** What firebase.json says of how the app is served. */
export type Hosting = v.InferOutput<typeof schema>['hosting'];

export function readHosting(): Hosting {
  const file = new URL('../firebase.json', import.meta.url);
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))).hosting;
}

export const POLICY = 'Content-Security-Policy';

/** The headers of the answer for a path, by their names; of two with the same name the later one holds. */
export function headersOf({ headers }: Pick<Hosting, 'headers'>, path: string): ReadonlyMap<string, string> {
  return new Map(
    headers
      .filter(({ source }) => path.startsWith(source.slice(0, -'**'.length)))
      .flatMap((entry) => entry.headers.map(({ key, value }): [string, string] => [key, value])),
  );
}

/** A Content-Security-Policy's directives by their names, each with its sources. */
export function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** The same policy, which lets the page connect to these origins, too. */
export function withOrigins(policy: string, origins: readonly string[]): string {
  return [...directivesOf(policy)]
    .map(([name, sources]) => [name, ...sources, ...(name === 'connect-src' ? origins : [])].join(' '))
    .join('; ');
}

const json = <Schema extends v.GenericSchema>(inside: Schema) => v.pipe(v.string(), v.parseJson(), inside);

/** Where the emulators are, as tools/world/addresses.ts says it; nowhere in a build for production. */
const environment = v.object({
  VITE_FIREBASE_EMULATORS: v.optional(json(v.object({ auth: v.string(), firestore: v.string() }))),
  LOCAL_FUNCTIONS: v.optional(v.string()),
});

/**
 * Has Vite serve the app as Hosting does: the functions that Hosting leads to are on the app's own origin, and what is
 * built comes with its headers, by which the page may connect to the local emulators besides.
 */
export function servedAsHosted(): Plugin {
  const hosting = readHosting();
  const { VITE_FIREBASE_EMULATORS: emulators, LOCAL_FUNCTIONS: functions } = v.parse(
    environment,
    process.env,
  );
  const origins = emulators === undefined ? [] : [emulators.auth, `http://${emulators.firestore}`];
  const proxy = functions === undefined ? {} : functionsOf(hosting, functions);
  return {
    name: 'served-as-hosted',
    config: () => ({ server: { proxy }, preview: { proxy } }),
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '/' }, response, next) => {
        for (const [key, value] of headersOf(hosting, url))
          response.setHeader(key, key === POLICY ? withOrigins(value, origins) : value);
        next();
      });
    },
  };
}

/** Leads the addresses of functions to where an emulator has those of the project. */
function functionsOf({ rewrites }: Hosting, emulator: string): Record<string, ProxyOptions> {
  return Object.fromEntries(
    rewrites.flatMap((rewrite) => {
      if (!('function' in rewrite)) return [];
      const { functionId, region } = rewrite.function;
      // As with Hosting, the function is asked for the whole address.
      const rewritten = (path: string) => `/${region}/${functionId}${path}`;
      return [[`^${rewrite.source}$`, { target: emulator, rewrite: rewritten }]];
    }),
  );
}
