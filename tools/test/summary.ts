import { layerFailed, type LayerName, type LayerResult } from './layers';

export type Results = ReadonlyMap<LayerName, LayerResult>;

/** A layer's counts, as "12 passed, 1 failed". */
export function counts({ passed, failed, skipped }: LayerResult): string {
  const parts = [`${String(passed)} passed`, `${String(failed)} failed`];
  if (skipped > 0) parts.push(`${String(skipped)} skipped, which counts as failed`);
  if (passed + failed + skipped === 0) parts.push('no test was found');
  return parts.join(', ');
}

/** The sum over all layers. A layer that failed for skipping tests, or for having none, adds to what failed. */
export function total(results: Results): { readonly passed: number; readonly failed: number } {
  let passed = 0;
  let failed = 0;
  for (const result of results.values()) {
    passed += result.passed;
    failed += result.failed + result.skipped;
    if (layerFailed(result) && result.failed + result.skipped === 0) failed += 1;
  }
  return { passed, failed };
}
