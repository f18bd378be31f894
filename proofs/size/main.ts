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
import { SCREENS } from './screens';

// `npm run size [-- --json]`: builds the app, and says how much JavaScript a browser fetches for each screen. Fails where
// that is more than the screen's budget.
const { values } = parseArgs({ args: process.argv.slice(3), options: { json: { type: 'boolean' } } });

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
  const bytes = [...files(chunks)].reduce((sum, file) => sum + gzippedBytes(file), 0);
  return { screen: name, KiB: Math.round((bytes / KIB) * 10) / 10, budget, goal };
});
if (values.json === true) console.log(JSON.stringify(sizes, null, 2));
else console.table(sizes);
const over = sizes.filter(({ KiB, budget }) => KiB > budget);
for (const { screen, KiB, budget } of over) {
  console.error(`${screen} takes ${String(KiB)} KiB, and may take ${String(budget)}.`);
}
if (over.length > 0) process.exitCode = 1;

function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(join(built, file)), { level: 9 }).length;
}
