import * as v from 'valibot';

const pathValue = v.object({ segments: v.array(v.object({ simple: v.string() })) });

/** What the emulator tells of a value; empty where it looked ahead and nothing was known yet, or passed over it. */
const value = v.object({
  pathValue: v.optional(pathValue),
  boolValue: v.optional(v.boolean()),
  /** Of a document that get() or getAfter() gave, the map has its name. */
  mapValue: v.optional(
    v.object({
      fields: v.optional(
        v.object({ __name__: v.optional(v.looseObject({ pathValue: v.optional(pathValue) })) }),
      ),
    }),
  ),
  undefined: v.optional(v.object({ causeMessage: v.optional(v.string()) })),
});

export type PathValue = v.InferOutput<typeof pathValue>;

/** What the emulator saw of one expression of the rules, and of those within it. */
export interface ReportNode {
  readonly sourcePosition: { readonly currentOffset: number; readonly endOffset: number };
  readonly values: readonly { readonly value: v.InferOutput<typeof value>; readonly count: number }[];
  readonly children: readonly ReportNode[];
}

// What is zero, empty or absent the emulator leaves out.
const node: v.GenericSchema<unknown, ReportNode> = v.object({
  sourcePosition: v.object({ currentOffset: v.optional(v.number(), 0), endOffset: v.number() }),
  values: v.optional(v.array(v.object({ value, count: v.number() })), []),
  children: v.optional(v.array(v.lazy(() => node)), []),
});

const coverage = v.object({ report: v.array(node) });

/** Reads the emulator's answer to `GET …:ruleCoverage`; throws when it is none. */
export const parseReport = (answer: unknown): readonly ReportNode[] => v.parse(coverage, answer).report;

/** The emulator's report on the rules of a project since they were loaded there. */
export async function fetchCoverage(emulator: string, projectId: string): Promise<readonly ReportNode[]> {
  const response = await fetch(`http://${emulator}/emulator/v1/projects/${projectId}:ruleCoverage`);
  if (!response.ok) throw new Error(`the Firestore emulator has no report: HTTP ${String(response.status)}`);
  return parseReport(await response.json());
}
