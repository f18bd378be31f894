/** The layers of `npm test`, in the order in which they run: cheap ones first. */
export const LAYERS = [
  'lint',
  'format',
  'unused',
  'types',
  'unit',
  'rules',
  'proofs',
  'triggers',
  'import',
  'e2e',
  'deploy',
] as const;

export type LayerName = (typeof LAYERS)[number];

/** What a layer needs to be there before it can run. */
export const LAYERS_IN_A_WORLD: ReadonlySet<LayerName> = new Set([
  'rules',
  'proofs',
  'triggers',
  'import',
  'e2e',
]);
export const LAYERS_IN_A_BROWSER: ReadonlySet<LayerName> = new Set(['e2e']);

/**
 * The layers in turns, each after the one before it; in a turn all lanes run at once. The tools that keep one core
 * busy share the first turn: the longest of them has a lane of its own.
 */
export function turnsOf(layers: readonly LayerName[]): readonly (readonly (readonly LayerName[])[])[] {
  const lanes = [LONGEST_TOOL, OTHER_TOOLS].map((lane) => layers.filter((layer) => lane.has(layer)));
  const others = layers.filter((layer) => !LONGEST_TOOL.has(layer) && !OTHER_TOOLS.has(layer));
  return [lanes, ...others.map((layer) => [[layer]])];
}

const LONGEST_TOOL: ReadonlySet<LayerName> = new Set(['lint']);
const OTHER_TOOLS: ReadonlySet<LayerName> = new Set(['format', 'unused', 'types']);

/** How many tests of a layer passed, failed, were skipped. Whatever cannot be counted counts as one. */
export interface LayerResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A layer fails by a failed test, by a skipped one, and by having none. */
export function layerFailed({ passed, failed, skipped }: LayerResult): boolean {
  return failed > 0 || skipped > 0 || passed === 0;
}

export function isLayerName(name: string): name is LayerName {
  return LAYERS.some((layer) => layer === name);
}
