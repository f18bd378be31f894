import { readFileSync, rmSync } from 'node:fs';
import type { Children } from '../world/children';
import { repositoryFolder } from '../world/repository';
import { layer, type LayerName } from './layers';
import { readReport } from './read-reports';
import { NOTHING_RAN, withExitCode, type LayerResult } from './results';

export interface LayerRun extends LayerResult {
  /** Everything that the runner printed. */
  readonly output: string;
  readonly logFile: string;
}

/** Runs one layer to its end. A runner that fails without a failed test, by its exit code, counts as one. */
export async function runLayer(
  children: Children,
  name: LayerName,
  runnerArgs: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<LayerRun> {
  const { script, args, env: ownEnv, report } = layer(name).command(runnerArgs);
  if (report !== undefined) rmSync(report.file, { force: true });
  const child = children.start({
    name,
    program: process.execPath,
    args: [script, ...args],
    cwd: repositoryFolder,
    // It prints to a file, so it cannot know whether a terminal with colours will show it.
    env: { ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...env, ...ownEnv },
  });
  const code = await child.ended;
  const asOne = { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  const counted = report === undefined ? asOne : readReport(report.file, report.parse);
  return {
    ...withExitCode(counted ?? NOTHING_RAN, code),
    output: readFileSync(child.logFile, 'utf8'),
    logFile: child.logFile,
  };
}
