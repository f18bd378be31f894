import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import * as v from 'valibot';
import { lookedAt } from '../../tools/screens/sheet';
import { LAYERS, layer, type LayerName } from '../../tools/test/layers';
import type { LayerResult } from '../../tools/test/results';
import { repositoryFolder } from '../../tools/world/repository';

/** What a layer of `npm test` left when it was run last on this machine. */
export interface LastRun {
  readonly name: LayerName;
  readonly result: LayerResult;
  readonly day: string;
  /** As its runner wrote it. */
  readonly report: unknown;
}

/** The layers that count tests, each with its last run; null where none is on this machine. */
export const lastRuns = (): readonly (readonly [name: LayerName, run: LastRun | null])[] =>
  LAYERS.flatMap((name) => {
    const { report } = layer(name).command([]);
    return report === undefined ? [] : [[name, lastRun(name, report.file, report.parse)] as const];
  });

function lastRun(name: LayerName, file: string, parse: (report: unknown) => LayerResult): LastRun | null {
  const written = statSync(file, { throwIfNoEntry: false });
  if (written === undefined) return null;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return { name, result: parse(report), day: written.mtime.toISOString().slice(0, 10), report };
}

const attachment = v.object({ name: v.string(), body: v.optional(v.string()) });
const spec = v.object({
  ok: v.boolean(),
  tests: v.array(v.object({ results: v.array(v.object({ attachments: v.array(attachment) })) })),
});
type Spec = v.InferOutput<typeof spec>;
interface Suite {
  /** Below the folder of the end-to-end tests. */
  readonly file: string;
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[] | undefined;
}
const suite: v.GenericSchema<unknown, Suite> = v.object({
  file: v.string(),
  specs: v.array(spec),
  suites: v.optional(v.lazy(() => v.array(suite))),
});
/** A report of Playwright's. */
const ofBrowser = v.object({ suites: v.array(suite) });
/** A report of Vitest's. */
const ofNode = v.object({
  testResults: v.array(
    v.object({ name: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

/** How many tests of each file passed and failed, by a report of either runner. */
export function resultsByFile(
  report: unknown,
): ReadonlyMap<string, { readonly passed: number; readonly failed: number }> {
  const files = v.parse(
    v.union([v.pipe(ofBrowser, v.transform(browserFiles)), v.pipe(ofNode, v.transform(nodeFiles))]),
    report,
  );
  return new Map(
    files.map(([file, passed]) => {
      const count = passed.filter(Boolean).length;
      return [file, { passed: count, failed: passed.length - count }];
    }),
  );
}

/** For each file, whether each of its tests passed. */
type Files = readonly (readonly [file: string, passed: readonly boolean[]])[];

const browserFiles = ({ suites }: v.InferOutput<typeof ofBrowser>): Files =>
  suites.map((each) => [`tests/e2e/${each.file}`, specsOf([each]).map(({ ok }) => ok)]);

const nodeFiles = ({ testResults }: v.InferOutput<typeof ofNode>): Files =>
  testResults.map(({ name, assertionResults }) => [
    relative(repositoryFolder, name).split(sep).join('/'),
    assertionResults.map(({ status }) => status === 'passed'),
  ]);

const look = v.pipe(v.string(), v.parseJson(), lookedAt);
export type Look = v.InferOutput<typeof lookedAt>;

/** What axe found of each screen, as a report of Playwright's keeps it; none where no screen was looked at. */
export function looksIn(report: unknown): readonly Look[] {
  return specsOf(v.parse(ofBrowser, report).suites)
    .flatMap(({ tests }) => tests.flatMap(({ results }) => results))
    .flatMap(({ attachments }) => attachments)
    .filter(({ name }) => name === 'axe')
    .map(({ body = '' }) => v.parse(look, Buffer.from(body, 'base64').toString('utf8')));
}

const specsOf = (suites: readonly Suite[]): readonly Spec[] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsOf(inner)]);
