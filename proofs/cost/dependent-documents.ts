import * as v from 'valibot';

const pathValue = v.object({ segments: v.array(v.object({ simple: v.string() })) });

type Path = v.InferOutput<typeof pathValue>;

/** What the emulator tells of a value; empty where it looked ahead and nothing was known yet, or passed over it. */
const value = v.object({
  pathValue: v.optional(pathValue),
  boolValue: v.optional(v.boolean()),
  /** Of a document that get() or getAfter() gave, the map has its name. */
  mapValue: v.optional(v.object({ fields: v.optional(v.object({ __name__: v.optional(v.unknown()) })) })),
  undefined: v.optional(v.object({ causeMessage: v.optional(v.string()) })),
});

const named = v.object({ pathValue });

interface Node {
  readonly values: readonly { readonly value: v.InferOutput<typeof value> }[];
  readonly children: readonly Node[];
}

// What is empty or absent the emulator leaves out.
const node: v.GenericSchema<unknown, Node> = v.object({
  values: v.optional(v.array(v.object({ value })), []),
  children: v.optional(v.array(v.lazy(() => node)), []),
});

const coverage = v.object({ report: v.array(node) });

/**
 * The documents that decisions have used by get(), exists() or getAfter(), by path from the database's root, each
 * once, from the emulator's answer to `GET …:ruleCoverage`; throws when it is none. The emulator begins with no
 * document read and looks at both sides of `&&` and `||` while one is unknown: what it asked for then, and the
 * decision did not need, is not among them.
 */
export function dependentDocuments(report: unknown): readonly string[] {
  return [...new Set(v.parse(coverage, report).report.flatMap(usedIn))].sort();
}

/** A call with a path for its argument that was answered: by a document, or by yes, no or an error. */
function usedIn({ values, children }: Node): string[] {
  const asked = children
    .flatMap((child) => child.values)
    .flatMap(({ value: { pathValue: path } }) => path ?? []);
  return [...(asked.length > 0 ? answered(values, asked) : []), ...children.flatMap(usedIn)];
}

function answered(values: Node['values'], asked: readonly Path[]): string[] {
  const names = values.flatMap(({ value: { mapValue } }) => {
    const name = v.safeParse(named, mapValue?.fields?.__name__);
    return name.success ? [toPath(name.output.pathValue)] : [];
  });
  const otherwise = values.some(
    ({ value: answer }) => answer.boolValue !== undefined || answer.undefined?.causeMessage !== undefined,
  );
  return otherwise ? [...names, ...asked.map(toPath)] : names;
}

/** A path begins with `databases`, the database's name and `documents`. */
const ROOT_SEGMENTS = 3;

function toPath({ segments }: Path): string {
  return segments
    .slice(ROOT_SEGMENTS)
    .map(({ simple }) => simple)
    .join('/');
}
