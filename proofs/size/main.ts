import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { webEnv } from '../../tools/world/addresses';
import { nodeProgram } from '../../tools/world/node-program';
import { cacheFolder, repositoryFolder } from '../../tools/world/repository';
import { worldPlan } from '../../tools/world/world-plan';
import { parseManifest } from './closure';
import { buildKits } from './kits';
import { SCREENS } from './screens';

// `npm run size [-- --json]`: builds the app, and says how much JavaScript a browser fetches for each screen. Fails where
// that is more than the screen's budget. With `--kits`: what ready-made chats take instead, which it installs in the cache.
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { json: { type: 'boolean' }, kits: { type: 'boolean' } },
});

const KIB = 1024;
const webFolder = join(repositoryFolder, 'web');
const built = join(cacheFolder, 'web-size');
const build = ['build', '--outDir', built, '--emptyOutDir', '--manifest', '--logLevel', 'warn'];
await promisify(execFile)(process.execPath, [nodeProgram('vite', 'vite', webFolder), ...build], {
  cwd: webFolder,
  env: { ...process.env, ...webEnv(worldPlan('start')) },
});

const chunks = parseManifest(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));
const sizes = SCREENS.map(({ name, budget, goal, files }) => {
  return {
    screen: name,
    KiB: kibOf([...files(chunks)].map((file) => readFileSync(join(built, file)))),
    budget,
    goal,
  };
});
print(sizes);
if (values.kits === true)
  print((await buildKits()).map(({ name, scripts }) => ({ kit: name, KiB: kibOf(scripts) })));
const over = sizes.filter(({ KiB, budget }) => KiB > budget);
for (const { screen, KiB, budget } of over) {
  console.error(`${screen} takes ${String(KiB)} KiB, and may take ${String(budget)}.`);
}
if (over.length > 0) process.exitCode = 1;

function print(rows: readonly object[]): void {
  if (values.json === true) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows);
}

/** As they are sent, each file compressed by itself. */
function kibOf(scripts: readonly (string | Buffer)[]): number {
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  return Math.round((bytes / KIB) * 10) / 10;
}
