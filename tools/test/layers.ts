import { join } from 'node:path';
import { nodeProgram } from '../world/node-program';
import { cacheFolder, repositoryFolder } from '../world/repository';
import { parsePlaywrightReport, parseVitestReport } from './read-reports';
import type { LayerResult } from './results';

/** How a layer is run: a program of node_modules, and where its tests are counted. */
export interface LayerCommand {
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Absent of a tool that has no tests to count: it passes or fails as one. */
  readonly report?: { readonly file: string; readonly parse: (report: unknown) => LayerResult };
}

interface Layer {
  readonly command: (runnerArgs: readonly string[]) => LayerCommand;
  /** What has to be there before it can run: the emulators and the mail server, and the app in a browser besides. */
  readonly needs?: 'world' | 'browser';
  /** Of the tools that keep one core busy and share the first turn: those of a lane run one after the other. */
  readonly lane?: 'longest' | 'others';
}

/** The layers of `npm test`, in the order in which they run: cheap ones first. */
const TABLE = {
  lint: {
    lane: 'longest',
    command: (args) =>
      tool('eslint', ['.', '--cache', '--cache-location', join(cacheFolder, 'eslint/'), ...args]),
  },
  format: { lane: 'others', command: (args) => tool('prettier', ['--check', '.', ...args]) },
  unused: { lane: 'others', command: (args) => tool('knip', args) },
  types: { lane: 'others', command: (args) => tool('typescript', ['--build', ...args], 'tsc') },
  size: { lane: 'others', command: (args) => ({ script: 'tools/run.mjs', args: ['size', ...args] }) },
  unit: { command: (args) => vitest('unit', ['--config', 'vitest.config.ts', ...args]) },
  rules: {
    needs: 'world',
    // All of them together have to see every condition of the rules answer both ways.
    command: (args) => ({ ...inWorld('rules', args), env: args.length > 0 ? {} : { RULES_COVERAGE: '1' } }),
  },
  proofs: { needs: 'world', command: (args) => inWorld('proofs', args) },
  triggers: { needs: 'world', command: (args) => inWorld('triggers', args) },
  import: { needs: 'world', command: (args) => inWorld('import', args) },
  e2e: { needs: 'browser', command: playwright },
  deploy: { command: (args) => inWorld('deploy', args) },
} satisfies Record<string, Layer>;

export type LayerName = keyof typeof TABLE;
export const LAYERS = Object.keys(TABLE).filter(isLayerName);

export function isLayerName(name: string): name is LayerName {
  return Object.hasOwn(TABLE, name);
}

export const layer = (name: LayerName): Layer => TABLE[name];

/** The layers in turns, each after the one before it; in a turn all lanes run at once. */
export function turnsOf(names: readonly LayerName[]): readonly (readonly (readonly LayerName[])[])[] {
  const lanes = (['longest', 'others'] as const).map((lane) =>
    names.filter((name) => layer(name).lane === lane),
  );
  const others = names.filter((name) => layer(name).lane === undefined);
  return [lanes, ...others.map((name) => [[name]])];
}

function tool(packageName: string, args: readonly string[], command = packageName): LayerCommand {
  return { script: nodeProgram(packageName, command), args };
}

/** A layer of vitest.emulators.config.ts. */
function inWorld(name: string, args: readonly string[]): LayerCommand {
  return vitest(name, ['--config', 'vitest.emulators.config.ts', '--project', name, ...args]);
}

function vitest(name: string, args: readonly string[]): LayerCommand {
  const file = reportFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    script: nodeProgram('vitest'),
    args: ['run', ...args, ...reporters],
    report: { file, parse: parseVitestReport },
  };
}

function playwright(args: readonly string[]): LayerCommand {
  const file = reportFile('e2e');
  return {
    script: nodeProgram('@playwright/test', 'playwright', join(repositoryFolder, 'tests')),
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...args],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, parse: parsePlaywrightReport },
  };
}

function reportFile(name: string): string {
  return join(cacheFolder, 'reports', `${name}.json`);
}
