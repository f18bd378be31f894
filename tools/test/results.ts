/** How many tests of a layer passed, failed, were skipped. Whatever cannot be counted counts as one. */
export interface LayerResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING_RAN: LayerResult = { passed: 0, failed: 0, skipped: 0 };

/** A layer fails by a failed test, by a skipped one, and by having none. */
export function layerFailed({ passed, failed, skipped }: LayerResult): boolean {
  return failed > 0 || skipped > 0 || passed === 0;
}

/** A runner knows of failures that no test shows, such as an unhandled rejection or a lost report. */
export function withExitCode(result: LayerResult, code: number | null): LayerResult {
  return code !== 0 && !layerFailed(result) ? { ...result, failed: 1 } : result;
}

/** A layer's counts, as "12 passed, 1 failed". */
export function counts({ passed, failed, skipped }: LayerResult): string {
  const parts = [`${String(passed)} passed`, `${String(failed)} failed`];
  if (skipped > 0) parts.push(`${String(skipped)} skipped, which counts as failed`);
  if (passed + failed + skipped === 0) parts.push('no test was found');
  return parts.join(', ');
}

/** The sum over all layers. A layer that failed for skipping tests, or for having none, adds to what failed. */
export function total(results: readonly LayerResult[]): Pick<LayerResult, 'passed' | 'failed'> {
  const sum = (counted: (result: LayerResult) => number) =>
    results.reduce((so, result) => so + counted(result), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum((result) => result.failed + result.skipped || Number(layerFailed(result))),
  };
}
