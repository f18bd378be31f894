import * as v from 'valibot';

const chunk = v.object({
  file: v.string(),
  imports: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
});
const manifest = v.record(v.string(), chunk);

/** What Vite says of a build: its chunks, by the module that each is fetched for. */
export type Manifest = v.InferOutput<typeof manifest>;

export const parseManifest = (text: string): Manifest => v.parse(manifest, JSON.parse(text));

/** The files that are fetched before any of these modules can run. Throws for a module that no chunk is fetched for. */
export function filesFor(chunks: Manifest, modules: readonly string[]): ReadonlySet<string> {
  return filesOf(walk(chunks, modules, ({ imports }) => imports));
}

/** The files that these modules may ever fetch, but by way of those left out. */
export function filesReachable(
  chunks: Manifest,
  modules: readonly string[],
  without: readonly string[],
): ReadonlySet<string> {
  return filesOf(
    walk(chunks, modules, ({ imports, dynamicImports }) =>
      [...imports, ...dynamicImports].filter((module) => !without.includes(module)),
    ),
  );
}

type Chunk = v.InferOutput<typeof chunk>;

function walk(
  chunks: Manifest,
  modules: readonly string[],
  next: (chunk: Chunk) => readonly string[],
): readonly Chunk[] {
  const reached = new Map<string, Chunk>();
  const waiting = [...modules];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (reached.has(module)) continue;
    const found = chunks[module];
    if (found === undefined) throw new Error(`The build has no chunk for ${module}`);
    reached.set(module, found);
    waiting.push(...next(found));
  }
  return [...reached.values()];
}

const filesOf = (chunks: readonly Chunk[]) => new Set(chunks.map(({ file }) => file));
