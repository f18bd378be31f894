import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { CALLABLES_PATH } from '@my-messages/domain/callables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFunctionsManifest } from '../../ops/project/functions-manifest';
import { readHosting } from '../../web/hosting';
import { deployedFiles } from './support/deployed-files';

const run = promisify(execFile);
const functionsFolder = resolve('functions');

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const packageJson = v.object({ dependencies: v.record(v.string(), v.string()) });
const lock = v.object({
  packages: v.record(v.string(), v.looseObject({ version: v.optional(v.string()) })),
});
const inOneRegion = v.object({ region: v.tuple([v.string()]) });

/** Deploys to an empty folder instead of the cloud: packs, installs and asks the functions what they are. */
describe('what firebase deploy would upload', () => {
  let folder: string;
  let endpoints: Awaited<ReturnType<typeof readFunctionsManifest>>['endpoints'];

  beforeAll(async () => {
    await run(process.execPath, ['build.mjs'], { cwd: functionsFolder });
    folder = await mkdtemp(join(tmpdir(), 'my-messages-deploy-'));
    for (const file of await deployedFiles(functionsFolder)) {
      const target = join(folder, relative(functionsFolder, file));
      await mkdir(dirname(target), { recursive: true });
      await cp(file, target);
    }
    await run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    ({ endpoints } = await readFunctionsManifest(folder));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the bundle and no source', async () => {
    const files = (await deployedFiles(functionsFolder)).map((file) => relative(functionsFolder, file));
    expect(files).toEqual(expect.arrayContaining(['lib/index.js', 'package.json', 'package-lock.json']));
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
  });

  it('installs by itself and tells the same functions as ever', () => {
    expect(endpoints).toMatchSnapshot();
  });

  it('has Hosting lead to each function that the app calls', () => {
    const callables = Object.entries(endpoints).filter(([, endpoint]) => 'callableTrigger' in endpoint);
    // The first that fits is taken: behind the app's own addresses no function would be found.
    expect(readHosting().rewrites).toEqual([
      ...callables.map(([functionId, endpoint]) => ({
        source: `${CALLABLES_PATH}/${functionId}`,
        function: { functionId, region: v.parse(inOneRegion, endpoint).region[0] },
      })),
      { source: '**', destination: '/index.html' },
    ]);
  });
});

it('the lock of the functions and that of the repository agree on the direct dependencies', async () => {
  const { dependencies } = v.parse(packageJson, await json(join(functionsFolder, 'package.json')));
  const own = v.parse(lock, await json(join(functionsFolder, 'package-lock.json'))).packages;
  const root = v.parse(lock, await json('package-lock.json')).packages;
  for (const name of Object.keys(dependencies)) {
    const here = own[`node_modules/${name}`];
    const there = root[`functions/node_modules/${name}`] ?? root[`node_modules/${name}`];
    expect(here?.version, name).toBe(there?.version);
    expect(here?.version, name).toBeDefined();
  }
});
