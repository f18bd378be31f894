/** As much of a CPU profile of the browser's tools as is needed. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  /** The node that was running at each sample. */
  readonly samples?: readonly number[];
  /** Microseconds from the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** What runs while no script does. */
const NO_SCRIPT: ReadonlySet<string> = new Set(['(root)', '(idle)', '(program)']);

/** How long scripts ran in a profile, in milliseconds. */
export function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const none = new Set(
    nodes.filter(({ callFrame }) => NO_SCRIPT.has(callFrame.functionName)).map(({ id }) => id),
  );
  return (
    samples.reduce((sum, node, index) => sum + (none.has(node) ? 0 : (timeDeltas[index] ?? 0)), 0) / 1000
  );
}
