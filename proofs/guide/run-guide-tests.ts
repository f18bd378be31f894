import type { ClaimId } from '../../tests/e2e/guide/claims';
import { layer } from '../../tools/test/layers';
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
  const { report } = layer('e2e').command(args);
  if (report === undefined) throw new Error('the end-to-end tests write no report');
  return { ...run, outcomes: readReport(report.file, parseOutcomes) ?? new Map() };
}
