import type { ClaimId } from '../../tests/e2e/guide/claims';
import { layerCommand } from '../../tools/test/layer-commands';
import { readReport } from '../../tools/test/read-reports';
import { runLayer, type LayerRun } from '../../tools/test/run-layer';
import type { Children } from '../../tools/world/children';
import { parseOutcomes, type Outcomes } from './outcomes';

export interface GuideRun extends LayerRun {
  readonly outcomes: Outcomes;
}

/** Runs the tests of these claims, or all (null), against the world of `env`, and says how each ended. */
export async function runGuideTests(
  children: Children,
  env: Readonly<Record<string, string>>,
  claims: readonly ClaimId[] | null,
): Promise<GuideRun> {
  const chosen = claims === null ? [] : ['--grep', claims.map((id) => `@${id}(?![\\w-])`).join('|')];
  const args = ['tests/e2e/guide/', ...chosen];
  const run = await runLayer(children, 'e2e', args, env);
  return { ...run, outcomes: readOutcomes(args) };
}

function readOutcomes(args: readonly string[]): Outcomes {
  const { report } = layerCommand('e2e', args);
  if (report === null) throw new Error('the end-to-end tests write no report');
  return readReport(report.file, parseOutcomes) ?? new Map();
}
