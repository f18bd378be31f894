import { join } from 'node:path';
import { nodeProgram } from '../world/node-program';
import { cacheFolder, repositoryFolder } from '../world/repository';
import type { LayerName, LayerResult } from './layers';
import { parsePlaywrightReport, parseVitestReport } from './read-reports';

/** How a layer is run: a program of node_modules, and where its tests are counted. */
export interface LayerCommand {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Null for a tool that has no tests to count: it passes or fails as one. */
  readonly report: { readonly file: string; readonly parse: (report: unknown) => LayerResult } | null;
}

export function layerCommand(layer: LayerName, runnerArgs: readonly string[]): LayerCommand {
  switch (layer) {
    case 'lint':
      return tool('eslint', [
        '.',
        '--cache',
        '--cache-location',
        join(cacheFolder, 'eslint/'),
        ...runnerArgs,
      ]);
    case 'format':
      return tool('prettier', ['--check', '.', ...runnerArgs]);
    case 'unused':
      return tool('knip', runnerArgs);
    case 'types':
      return tool('typescript', ['--build', ...runnerArgs], 'tsc');
    case 'unit':
      return vitest(layer, ['--config', 'vitest.config.ts', ...runnerArgs]);
    case 'rules':
      // All of them together have to see every condition of the rules answer both ways.
      return runnerArgs.length > 0 ? inTests(layer, runnerArgs) : withEnv(inTests(layer, []), RULES_COVERAGE);
    case 'e2e':
      return playwright(layer, runnerArgs);
    default:
      return inTests(layer, runnerArgs);
  }
}

const RULES_COVERAGE = { RULES_COVERAGE: '1' };

const withEnv = (command: LayerCommand, env: LayerCommand['env']): LayerCommand => ({ ...command, env });

/** A layer of vitest.emulators.config.ts. */
function inTests(layer: LayerName, runnerArgs: readonly string[]): LayerCommand {
  return vitest(layer, ['--config', 'vitest.emulators.config.ts', '--project', layer, ...runnerArgs]);
}

function tool(packageName: string, args: readonly string[], command = packageName): LayerCommand {
  return { script: nodeProgram(packageName, command), args, env: {}, report: null };
}

function vitest(layer: LayerName, args: readonly string[]): LayerCommand {
  const file = reportFile(layer);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    script: nodeProgram('vitest'),
    args: ['run', ...args, ...reporters],
    env: {},
    report: { file, parse: parseVitestReport },
  };
}

function playwright(layer: LayerName, args: readonly string[]): LayerCommand {
  const file = reportFile(layer);
  return {
    script: nodeProgram('@playwright/test', 'playwright', join(repositoryFolder, 'tests')),
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...args],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, parse: parsePlaywrightReport },
  };
}

function reportFile(layer: LayerName): string {
  return join(cacheFolder, 'reports', `${layer}.json`);
}
