import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';
import { isClaimId, type ClaimId } from '../../tests/e2e/guide/claims';

/**
 * How a test ended. `failed`: what it expected of the product did not come about. `broken`: it could not look, as when
 * the app did not answer.
 */
type Outcome = 'passed' | 'failed' | 'broken';
export type Outcomes = ReadonlyMap<ClaimId, Outcome>;

const spec = v.object({
  tags: v.array(v.string()),
  tests: v.array(
    v.object({
      results: v.array(
        v.object({
          status: v.string(),
          errors: v.array(v.object({ message: v.optional(v.string(), '') })),
        }),
      ),
    }),
  ),
});

interface Suite {
  readonly specs: readonly v.InferOutput<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(spec),
  suites: v.optional(v.array(v.lazy(() => suite))),
});

const report = v.object({ suites: v.array(suite) });

/** The outcome of each claim's test, out of Playwright's JSON report; tests without a claim's tag are left out. */
export function parseOutcomes(json: unknown): Outcomes {
  const outcomes = new Map<ClaimId, Outcome>();
  for (const { tags, tests } of v.parse(report, json).suites.flatMap(specsIn)) {
    // Playwright gives tags with their mark in some versions and without it in others.
    const id = tags.map((tag) => tag.replace(/^@/, '')).find(isClaimId);
    if (id === undefined) continue;
    const results = tests.flatMap((test) => test.results);
    const passed = results.length > 0 && results.every(({ status }) => status === 'passed');
    const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message));
    outcomes.set(id, passed ? 'passed' : messages.some(isExpectation) ? 'failed' : 'broken');
  }
  return outcomes;
}

function specsIn({ specs, suites = [] }: Suite): readonly v.InferOutput<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** An assertion, or the wait for something on the screen that never came. */
function isExpectation(message: string): boolean {
  return /expect(?:\.poll)?\(|(?:locator|page)\.\w+: Timeout \d+ms exceeded/.test(
    stripVTControlCharacters(message),
  );
}
