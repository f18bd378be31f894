import * as v from 'valibot';

/** What became of a mutant: which test told it from the rules, that none did, or that it does not compile. */
export const verdict = v.variant('kind', [
  v.object({ kind: v.literal('killed'), by: v.string() }),
  v.object({ kind: v.literal('survived') }),
  v.object({ kind: v.literal('invalid') }),
]);

export type Verdict = v.InferOutput<typeof verdict>;
