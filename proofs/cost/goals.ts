import type { RequestKind } from './request-kind';

/** What the emulator, like production, lets be evaluated for one write or read. */
export const EXPRESSION_LIMIT = 1000;

/** How far below what Firestore allows the rules stay. */
export const GOALS = {
  /** Documents that a read depends on, besides the ones read. */
  readDocuments: 2,
  /** Documents that a write depends on; a send is a batch of two writes, and this is for the whole of it. */
  writeDocuments: 8,
  /** Each request stays under so many of the {@link EXPRESSION_LIMIT}. */
  expressions: 450,
} as const;

const READS: ReadonlySet<string> = new Set(['get', 'list']);

/** How many documents a kind of request may depend on. */
export function documentGoal({ judgedBy }: RequestKind): number {
  return judgedBy.every(({ operation }) => READS.has(operation)) ? GOALS.readDocuments : GOALS.writeDocuments;
}

const CHART_AND_POLICY =
  'staff off the care team are asked for the chart, and for the policy that may let them read it all the same';

/** The kinds of request that depend on more documents than their goal, and why. */
export const REVIEWED: Readonly<Record<string, string>> = {
  'connection, staff of a chart': CHART_AND_POLICY,
  'chartConnections, staff of a chart': CHART_AND_POLICY,
};
