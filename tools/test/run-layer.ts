import { readFileSync, rmSync } from 'node:fs';
import type { Children } from '../world/children';
import { repositoryFolder } from '../world/repository';
import { layerCommand } from './layer-commands';
import { layerFailed, type LayerName, type LayerResult } from './layers';
import { readReport } from './read-reports';

export interface LayerRun extends LayerResult {
  /** Everything that the runner printed. */
  readonly output: string;
  readonly logFile: string;
}

/** Runs one layer to its end. A runner that fails without a failed test, by its exit code, counts as one. */
export async function runLayer(
  children: Children,
  layer: LayerName,
  runnerArgs: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<LayerRun> {
  const command = layerCommand(layer, runnerArgs);
  if (command.report !== null) rmSync(command.report.file, { force: true });
  const child = children.start({
    name: layer,
    program: process.execPath,
    args: [command.script, ...command.args],
    cwd: repositoryFolder,
    // It prints to a file, so it cannot know whether a terminal with colours will show it.
    env: { ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...env, ...command.env },
  });
  const code = await child.ended;
  const counted =
    command.report === null
      ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
      : readReport(command.report.file, command.report.parse);
  return {
    ...withExitCode(counted ?? { passed: 0, failed: 0, skipped: 0 }, code),
    output: readFileSync(child.logFile, 'utf8'),
    logFile: child.logFile,
  };
}

/** A runner knows of failures that no test shows, such as an unhandled rejection or a lost report. */
export function withExitCode(result: LayerResult, code: number | null): LayerResult {
  return code !== 0 && !layerFailed(result) ? { ...result, failed: 1 } : result;
}
