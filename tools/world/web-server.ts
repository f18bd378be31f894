import { join } from 'node:path';
import { addresses, webEnv } from './addresses';
import type { Child } from './child';
import type { Children } from './children';
import { nodeProgram } from './node-program';
import { answersHttp, waitForSuccess, waitUntilReady } from './ready';
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
  await waitForSuccess(
    startVite(children, plan, 'app build', ['build', '--outDir', builtFolder(plan), '--emptyOutDir']),
  );
}

/** Where the built app is. */
export const builtFolder = (plan: WorldPlan) => join(cacheFolder, `web-${plan.name}`);

async function serve(children: Children, plan: WorldPlan, command: readonly string[]): Promise<void> {
  const address = ['--host', '127.0.0.1', '--port', String(plan.ports.web), '--strictPort'];
  const child = startVite(children, plan, 'app', [...command, ...address]);
  await waitUntilReady({ child, ask: () => answersHttp(addresses(plan).app), limitMs: 60_000 });
}

function startVite(children: Children, plan: WorldPlan, name: string, args: readonly string[]): Child {
  return children.start({
    name,
    program: process.execPath,
    args: [nodeProgram('vite', 'vite', webFolder), ...args],
    cwd: webFolder,
    env: webEnv(plan),
  });
}
