import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'esbuild';
import { closeAdmin } from '../../tests/support/admin';
import { findChromium } from '../../tools/test/find-chromium';
import { addresses, worldEnv } from '../../tools/world/addresses';
import type { Command } from '../../tools/world/run-command';
import { buildApp, builtFolder } from '../../tools/world/web-server';
import { startWorld } from '../../tools/world/world';
import { writeFunctionsEnv } from '../guide/functions-env';
import type { FigureId } from './figures';
import { currentCommit, keepReading, type Reading } from './results';
import { Site } from './site';

/** What the pieces measure in. */
export interface Bench {
  readonly command: Command;
  readonly browser: Browser;
  readonly site: Site;
  /** Where the site answers. */
  readonly origin: string;
  /** The script that every page runs first. */
  readonly watch: string;
  /** How often something is done; few times where it is only tried. */
  readonly times: (many: number) => number;
  /** Keeps what was measured, and says it. */
  readonly note: (id: FigureId, reading: Reading) => void;
}

/** Starts emulators, functions, the built app and a browser, lets the work measure in them, and ends them. */
export async function inBenchWorld(
  command: Command,
  quick: boolean,
  work: (bench: Bench) => Promise<void>,
): Promise<void> {
  const { plan, children, progress } = command;
  const commit = currentCommit();
  await writeFunctionsEnv(plan);
  Object.assign(process.env, worldEnv(plan));
  const [executablePath] = await Promise.all([
    findChromium(),
    startWorld({ ...command, importFrom: null, web: 'none', watch: false }),
    progress.part('app build', () => buildApp(children, plan)),
  ]);
  const site = new Site(builtFolder(plan));
  site.put('/floor/floor.js', await bundled('floor', 'esm'));
  site.put('/floor/index.html', '<!doctype html><body><script type="module" src="/floor/floor.js"></script>');
  site.put('/floor/textarea.html', '<!doctype html><body><textarea></textarea>');
  const watch = await bundled('watch', 'iife');
  await site.open(plan.ports.web);
  const browser = await chromium.launch({ executablePath });
  try {
    await work({
      command,
      browser,
      site,
      origin: addresses(plan).app,
      watch,
      times: (many) => (quick ? Math.max(2, Math.ceil(many / 10)) : many),
      note(id, reading) {
        const note = [reading.note, quick ? 'quick' : undefined]
          .filter((part) => part !== undefined)
          .join(', ');
        const date = new Date().toISOString();
        keepReading(id, { ...reading, ...(note !== '' && { note }), date, commit });
        progress.say(`  ${id.padEnd(24)} ${reading.value.toPrecision(3)}`);
      },
    });
  } finally {
    await browser.close();
    await site.close();
    await closeAdmin();
  }
}

async function bundled(name: 'floor' | 'watch', format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'chrome111',
  });
  return outputFiles[0]?.text ?? '';
}
