import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './addresses';
import type { Children } from './children';
import { nodeProgram } from './node-program';
import { answersHttp, greetsAsMailServer, waitUntilReady } from './ready';
import { cacheFolder } from './repository';
import type { WorldPlan } from './world-plan';

/** Starts maildev, an SMTP server with a web inbox that keeps what it gets until it stops. */
export async function startMailServer(children: Children, plan: WorldPlan): Promise<void> {
  // It keeps copies in the system's temporary folder and leaves them there: so it gets one that is emptied.
  const folder = join(cacheFolder, 'mail', plan.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { smtp, inbox } = plan.ports;
  const address = [
    ...['--ip', '127.0.0.1', '--smtp', String(smtp)],
    ...['--web-ip', '127.0.0.1', '--web', String(inbox)],
  ];
  const child = children.start({
    name: 'mail server',
    program: process.execPath,
    args: [nodeProgram('maildev'), '--silent', ...address],
    cwd: folder,
    env: { ...withoutMaildevSettings(), TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  await waitUntilReady({
    child,
    ask: async () =>
      (await greetsAsMailServer(smtp)) && (await answersHttp(`${addresses(plan).inbox}/api/healthz`)),
    limitMs: 60_000,
  });
}

/** maildev takes settings from the environment too; a person's own must not change this world. */
function withoutMaildevSettings(): Record<string, undefined> {
  const names = Object.keys(process.env).filter((name) => name.startsWith('MAILDEV_'));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
