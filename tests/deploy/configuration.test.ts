import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFunctionsManifest } from '../../ops/project/functions-manifest';

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

// What a deploy would be refused for is asked of firebase-tools itself.
const load = (module: string): unknown => createRequire(import.meta.url)(`firebase-tools/lib/${module}`);
const isFunction = (value: unknown) => typeof value === 'function';
const schemaModule = v.object({
  getValidator: v.custom<() => { (config: unknown): boolean; errors: unknown }>(isFunction),
});
const firestoreModule = v.object({
  FirestoreApi: v.custom<new () => { validateSpec: (indexes: unknown) => void }>(isFunction),
});
const runtimesModule = v.object({ RUNTIMES: v.record(v.string(), v.object({ status: v.string() })) });

const deployed = v.object({
  firestore: v.object({ rules: v.string(), indexes: v.string() }),
  functions: v.tuple([v.object({ runtime: v.string() })]),
  hosting: v.object({ predeploy: v.array(v.string()) }),
});

describe('what firebase.json names', () => {
  it('is said in words that firebase-tools knows', async () => {
    const validate = v.parse(schemaModule, load('firebaseConfigValidate')).getValidator();
    expect(validate(await json('firebase.json')), JSON.stringify(validate.errors)).toBe(true);
  });

  it('asks the doctor before anything is deployed, and builds the app', async () => {
    const { predeploy } = v.parse(deployed, await json('firebase.json')).hosting;
    expect(predeploy).toEqual([
      expect.stringContaining('npm run doctor -- --project'),
      'npm run build --workspace web',
    ]);
  });

  it('runs the functions on a Node that the cloud still offers', async () => {
    const [{ runtime }] = v.parse(deployed, await json('firebase.json')).functions;
    const { RUNTIMES } = v.parse(runtimesModule, load('deploy/functions/runtimes/supported'));
    expect(RUNTIMES[runtime]?.status, runtime).toBe('GA');
  });

  it('are rules of the second version, no longer than Firestore takes', async () => {
    const rules = await readFile(v.parse(deployed, await json('firebase.json')).firestore.rules);
    expect(rules.toString()).toMatch(/^rules_version = '2';$/m);
    expect(rules.length).toBeLessThan(256 * 1024);
  });

  it('are indexes that Firestore takes', async () => {
    const { FirestoreApi } = v.parse(firestoreModule, load('firestore/api'));
    const { indexes } = v.parse(deployed, await json('firebase.json')).firestore;
    const spec = await json(indexes);
    expect(() => new FirestoreApi().validateSpec(spec)).not.toThrow();
  });
});

const schedule = v.object({
  scheduleTrigger: v.object({ schedule: v.pipe(v.string(), v.regex(/^every [1-9]\d* (minutes|hours)$/)) }),
});

describe('what the functions ask for', () => {
  let functions: Awaited<ReturnType<typeof readFunctionsManifest>>;

  beforeAll(async () => {
    const folder = resolve('functions');
    await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: folder });
    functions = await readFunctionsManifest(folder);
  });

  it('are schedules in words that Cloud Scheduler takes', () => {
    const schedules = Object.entries(functions.endpoints).filter(([, one]) => 'scheduleTrigger' in one);
    expect(schedules.map(([name]) => name)).toEqual([
      'purgeExpired',
      'sealAudit',
      'sweepDerived',
      'sweepMail',
    ]);
    for (const [name, endpoint] of schedules) expect(v.is(schedule, endpoint), name).toBe(true);
  });

  it.each([
    {
      name: 'APP_URL',
      takes: ['https://messages.example.org', 'https://a.b:8443'],
      refuses: ['http://messages.example.org', 'https://messages.example.org/', 'messages.example.org', ''],
    },
    {
      name: 'MAIL_FROM',
      takes: ['no-reply@example.org', 'My Messages <no-reply@example.org>'],
      refuses: [
        'no-reply',
        'My Messages',
        'a@b@c',
        'A <a@example.org',
        'My Messages <no-reply@portal.example>',
      ],
    },
    {
      name: 'SMTP_HOST',
      takes: ['smtp.example.org'],
      refuses: ['127.0.0.1', 'localhost', 'smtp.example.org:587', 'smtps://smtp.example.org'],
    },
    { name: 'SMTP_PORT', takes: ['465', '587', '25'], refuses: ['0', 'smtp', '587.5', '-1'] },
  ])('is a $name that looks like one', ({ name, takes, refuses }) => {
    const form = functions.params.find((parameter) => parameter.name === name)?.input?.text.validationRegex;
    const fits = (value: string) => form !== undefined && new RegExp(form).test(value);
    expect(takes.filter((value) => !fits(value))).toEqual([]);
    expect(refuses.filter(fits)).toEqual([]);
  });
});
