import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFunctionsManifest, type Parameter } from '../../ops/project/functions-manifest';
import { directivesOf, headersOf, POLICY, readHosting } from '../../web/hosting';
import { repositoryFolder } from '../world/repository';
import { runProgram } from '../world/run-program';
import { STEPS } from './look';
import { projectLooks, secretsInWords, type ProjectFacts } from './project-looks';
import { readProject, webValues } from './read-project';

const PROJECT = 'lakeside-portal';
const VALUES = {
  APP_URL: 'https://messages.example.org',
  MAIL_FROM: 'My Messages <no-reply@example.org>',
  SMTP_HOST: 'smtp.example.org',
  SMTP_PORT: '587',
  SMTP_SECURE: 'false',
  SMTP_USER: 'portal',
  ENFORCE_APP_CHECK: 'false',
};
const OPTIONS = { projectId: PROJECT, apiKey: 'key', authDomain: 'a.example', appId: '1' };
const POLICY_TEXT = headersOf(readHosting(), '/').get(POLICY) ?? '';
const headersWith = (policy: string) =>
  new Map([
    [POLICY, policy],
    ...['strict-transport-security', 'X-Content-Type-Options', 'Referrer-Policy', 'Cache-Control'].map(
      (name) => [name, ''] as const,
    ),
  ]);
const web = (options: object, more = {}) => ({ VITE_FIREBASE_OPTIONS: JSON.stringify(options), ...more });

/** What the functions ask for in truth: who adds a parameter is told here to say what a good value is. */
let parameters: readonly Parameter[];

beforeAll(async () => {
  await runProgram(process.execPath, [join(repositoryFolder, 'functions/build.mjs')]);
  parameters = (await readFunctionsManifest(join(repositoryFolder, 'functions'))).params;
});

const whole = (changes: Partial<ProjectFacts> = {}): ProjectFacts => ({
  projectId: PROJECT,
  parameters,
  env: { values: VALUES, unread: [] },
  firestoreLocation: 'nam5',
  functionsRegion: 'us-central1',
  headers: headersWith(POLICY_TEXT),
  defaultProject: 'demo-my-messages',
  web: web(OPTIONS),
  ...changes,
});
const given = (changes: Record<string, string>, unread: string[] = []) => ({
  env: { values: { ...VALUES, ...changes }, unread },
});
const missingIn = (facts: ProjectFacts) => projectLooks(facts).filter(({ mend }) => mend !== null);

describe('what is deployed to a project', () => {
  it('lacks nothing where it is whole', () => {
    expect(missingIn(whole())).toEqual([]);
    expect(missingIn(whole({ defaultProject: PROJECT }))).toEqual([]);
    expect(missingIn(whole({ defaultProject: null }))).toEqual([]);
    expect(missingIn(whole(given({ SMTP_PORT: '465', SMTP_SECURE: 'true' })))).toEqual([]);
    expect(missingIn(whole(given({ SMTP_PORT: '2525', SMTP_SECURE: 'true' })))).toEqual([]);
    expect(missingIn(whole({ firestoreLocation: 'europe-west3', functionsRegion: 'europe-west3' }))).toEqual(
      [],
    );
  });

  it('lacks each parameter that its file leaves out, and each secret that stands in it', () => {
    for (const { name, type } of parameters) {
      const values: Record<string, string> = { ...VALUES };
      if (type === 'secret') values[name] = 'hunter2';
      else Reflect.deleteProperty(values, name);
      const found = missingIn(whole({ env: { values, unread: [] } }));
      expect(found.map(({ what }) => what)).toEqual([name]);
      expect(JSON.stringify(found)).not.toContain('hunter2');
    }
  });

  it.each<[string, Partial<ProjectFacts>, string, string]>([
    ['the file of the functions', { env: null }, `functions/.env.${PROJECT}`, STEPS.functions],
    ['a line that says nothing', given({}, ['APP_URL']), `functions/.env.${PROJECT}`, STEPS.functions],
    ['a name that is misspelt', given({ APP_ULR: 'https://a.example' }), 'APP_ULR', STEPS.functions],
    ['an address without TLS', given({ APP_URL: 'http://a.org' }), 'APP_URL', STEPS.functions],
    ['the sender of the demo', given({ MAIL_FROM: 'no-reply@portal.example' }), 'MAIL_FROM', STEPS.functions],
    ['the mail server of the demo', given({ SMTP_HOST: '127.0.0.1' }), 'SMTP_HOST', STEPS.functions],
    ['no number', given({ SMTP_PORT: 'smtp' }), 'SMTP_PORT', STEPS.functions],
    [
      'neither true nor false',
      given({ SMTP_SECURE: 'yes', SMTP_PORT: '25' }),
      'SMTP_SECURE',
      STEPS.functions,
    ],
    ['TLS too late for the port', given({ SMTP_PORT: '465' }), 'SMTP_SECURE', STEPS.functions],
    ['TLS too early for the port', given({ SMTP_SECURE: 'true' }), 'SMTP_SECURE', STEPS.functions],
    ['nothing for the app', { web: {} }, 'VITE_FIREBASE_OPTIONS', STEPS.web],
    ['half of what the app needs', { web: web({ projectId: PROJECT }) }, 'VITE_FIREBASE_OPTIONS', STEPS.web],
    ['no JSON', { web: { VITE_FIREBASE_OPTIONS: '{' } }, 'VITE_FIREBASE_OPTIONS', STEPS.web],
    [
      'an app of another clinic',
      { web: web({ ...OPTIONS, projectId: 'riverbank-portal' }) },
      'VITE_FIREBASE_OPTIONS',
      STEPS.web,
    ],
    [
      'an app that looks for emulators',
      { web: web(OPTIONS, { VITE_FIREBASE_EMULATORS: '{"auth":"a","firestore":"b","functions":"c"}' }) },
      'VITE_FIREBASE_EMULATORS',
      STEPS.web,
    ],
    ['functions far from the data', { firestoreLocation: 'eur3' }, 'Region', STEPS.data],
    ['functions in another region', { functionsRegion: 'europe-west1' }, 'Region', STEPS.data],
    ['no header', { headers: new Map() }, 'Headers', STEPS.deploy],
    ['another clinic by default', { defaultProject: 'riverbank-portal' }, '.firebaserc', STEPS.deploy],
  ])('with %s it is told of that alone', (_, changes, what, mend) => {
    expect(missingIn(whole(changes))).toMatchObject([{ what, mend }]);
    // What is missing is not found fine on another line.
    const rows = projectLooks(whole(changes)).filter((row) => row.what === what);
    expect(rows).toHaveLength(1);
  });

  describe('with App Check', () => {
    const built = {
      web: web(OPTIONS, { VITE_APP_CHECK_SITE_KEY: '6Lc0123456789012345678901234567890123456' }),
    };
    /** What docs/deploy.md adds to the policy, by directive. */
    const page = readFileSync(join(repositoryFolder, 'docs/deploy.md'), 'utf8');
    const rows = [...page.matchAll(/^ *\| `([a-z-]+)` +\| `([^`]+)` +\|$/gm)];
    const added = new Map(rows.map(([, name = '', sources = '']) => [name, sources]));
    const widened = () => {
      const sources = new Map<string, string>();
      for (const [name, own] of directivesOf(POLICY_TEXT))
        sources.set(name, own.filter((source) => source !== "'none'" || !added.has(name)).join(' '));
      for (const [name, more] of added) sources.set(name, `${sources.get(name) ?? ''} ${more}`.trim());
      return [...sources].map((directive) => directive.join(' ')).join('; ');
    };

    it('lacks nothing where the policy is as docs/deploy.md says', () => {
      expect([...added.keys()]).toEqual(['script-src', 'frame-src', 'connect-src', 'trusted-types']);
      const enforced = given({ ENFORCE_APP_CHECK: 'true' });
      expect(missingIn(whole({ ...built, ...enforced, headers: headersWith(widened()) }))).toEqual([]);
    });

    it('lacks no name of a policy where a page may vouch for what it likes', () => {
      const without = widened().replace('; trusted-types *', '');
      expect(without).not.toContain('trusted-types *');
      expect(missingIn(whole({ ...built, headers: headersWith(without) }))).toEqual([]);
    });

    it('is told of each source that the policy lacks, and of each that it has needlessly', () => {
      const sources = [...added].flatMap(([name, more]) =>
        more.split(' ').map((source) => `${name} ${source}`),
      );
      const lacking = missingIn(whole(built));
      expect(lacking).toMatchObject([{ what: 'App Check', mend: STEPS.appCheck }]);
      expect(lacking[0]?.says.split('\n').slice(1)).toEqual(sources);
      const needless = missingIn(whole({ headers: headersWith(widened()) }));
      expect(needless).toMatchObject([{ what: 'App Check', mend: STEPS.appCheck }]);
      expect(needless[0]?.says.split('\n').slice(1)).toEqual(sources);

      const but = headersWith(widened().replace(' https://recaptcha.google.com/recaptcha/', ''));
      expect(
        missingIn(whole({ ...built, headers: but }))[0]
          ?.says.split('\n')
          .slice(1),
      ).toEqual(['frame-src https://recaptcha.google.com/recaptcha/']);
    });

    it('is not enforced by the functions before the app has a key', () => {
      const found = missingIn(whole(given({ ENFORCE_APP_CHECK: 'true' })));
      expect(found).toMatchObject([{ what: 'App Check', mend: STEPS.appCheck }]);
      expect(found[0]?.says).toContain('refuse everybody');
    });

    it('is built with a key and nothing else', () => {
      const found = missingIn(
        whole({
          ...built,
          web: web(OPTIONS, { VITE_APP_CHECK_SITE_KEY: '<key>' }),
          headers: headersWith(widened()),
        }),
      );
      expect(found).toMatchObject([{ what: 'App Check', mend: STEPS.appCheck }]);
      expect(found[0]?.says).toContain('no key');
    });
  });

  it('has secrets that are told with how each is set', () => {
    expect(secretsInWords(whole()).slice(1)).toEqual([
      `  npx firebase functions:secrets:set SMTP_PASSWORD --project ${PROJECT}`,
      `  npx firebase functions:secrets:set RETURNED_MAIL_SECRET --project ${PROJECT}`,
    ]);
  });

  it('is read from the repository, which lacks what only a clinic knows', async () => {
    const facts = await readProject(PROJECT);
    expect(facts.parameters.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
    const found = missingIn({ ...facts, web: web(OPTIONS), defaultProject: null });
    expect(found.map(({ what }) => what)).toEqual([`functions/.env.${PROJECT}`]);
  });

  it('is an app that is built as the nearest file says, and as the environment before all files', () => {
    const files = new Map([
      ['.env', 'VITE_A=1\nVITE_B=1\nVITE_C=1\n'],
      ['.env.production', 'VITE_B=\'{"a":2}\'\nVITE_C=2\n'],
    ]);
    const read = (file: string) => files.get(file) ?? null;
    expect(webValues(read, { VITE_C: '3', HOME: '/' })).toEqual({
      VITE_A: '1',
      VITE_B: '{"a":2}',
      VITE_C: '3',
    });
  });

  it('lacks nothing where it is as docs/deploy.md shows it', () => {
    const page = readFileSync(join(repositoryFolder, 'docs/deploy.md'), 'utf8');
    const [, functions = ''] = /^```\n(APP_URL=[\s\S]*?)```$/m.exec(page) ?? [];
    const [, app = ''] = /^```\n(VITE_FIREBASE_OPTIONS=[\s\S]*?)```$/m.exec(page) ?? [];
    const env = { values: v.parse(v.record(v.string(), v.string()), parseEnv(functions)), unread: [] };
    const web = webValues((file) => (file === '.env.production' ? app.replace('…', PROJECT) : null), {});
    expect(missingIn(whole({ env, web }))).toEqual([]);
  });

  it('is read from the file of the project', async () => {
    const facts = await readProject('demo-my-messages');
    // The values of the local world are none for a clinic.
    expect(missingIn(facts).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['APP_URL', 'MAIL_FROM', 'SMTP_HOST']),
    );
  });
});
