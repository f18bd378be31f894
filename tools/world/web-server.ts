import { join } from 'node:path';
import { addresses, webEnv } from './addresses';
import type { Children } from './children';
import { nodeProgram } from './node-program';
import { answersHttp, partError, waitUntilReady } from './ready';
import { cacheFolder, repositoryFolder } from './repository';
import type { WorldPlan } from './world-plan';

const webFolder = join(repositoryFolder, 'web');

/** Serves the web app from its sources, as they change. */
export async function startDevServer(children: Children, plan: WorldPlan): Promise<void> {
  await serve(children, plan, []);
}

/** Builds the web app as for production, into a folder of this world's own, and serves that. */
export async function startBuiltApp(children: Children, plan: WorldPlan): Promise<void> {
  await buildApp(children, plan);
  await serve(children, plan, ['preview', '--outDir', builtFolder(plan)]);
}

/** Builds it again, where it is served from. */
export async function buildApp(children: Children, plan: WorldPlan): Promise<void> {
  const build = children.start({
    name: 'app build',
    program: process.execPath,
    args: [vite(), 'build', '--outDir', builtFolder(plan), '--emptyOutDir'],
    cwd: webFolder,
    env: webEnv(plan),
  });
  const code = await build.ended;
  if (code !== 0) throw partError(build, `failed with code ${String(code)}`);
}

const builtFolder = (plan: WorldPlan) => join(cacheFolder, `web-${plan.name}`);

async function serve(children: Children, plan: WorldPlan, command: readonly string[]): Promise<void> {
  const address = ['--host', '127.0.0.1', '--port', String(plan.ports.web), '--strictPort'];
  const child = children.start({
    name: 'app',
    program: process.execPath,
    args: [vite(), ...command, ...address],
    cwd: webFolder,
    env: webEnv(plan),
  });
  await waitUntilReady({ child, ask: () => answersHttp(addresses(plan).app), limitMs: 60_000 });
}

function vite(): string {
  return nodeProgram('vite', 'vite', webFolder);
}
