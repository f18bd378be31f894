import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentError } from '@my-messages/domain/documents/document';
import type { BundlePlan } from './bundle-plan';
import { errorCode } from './error-code';
import type { FileProgress } from './file-progress';
import { bundleEntries, readResources, type ReadBundle } from './fhir/bundle';
import { PassedOverList, type PassedOver } from './fhir/passed-over';
import { BundleError, type Problem } from './fhir/problem';
import { readJson } from './fhir/read-json';
import type { ImportedBundle } from './import-bundle';

export interface ImportedFiles {
  readonly bundles: readonly ImportedBundle[];
  /** Files out of which everybody came. */
  readonly files: number;
  /** Files that could not be read, or out of which a patient was left. */
  readonly failed: number;
  readonly passedOver: readonly (PassedOver & { readonly file: string })[];
}

/** How a run makes plans of what is in a file, and brings one of them in. */
export interface FileImport {
  plan(read: ReadBundle, passedOver: PassedOverList): readonly (() => BundlePlan)[];
  bring(plan: BundlePlan): Promise<ImportedBundle>;
}

/**
 * Imports one file after the other; a patient of whom nothing can be made is reported with the place in it, and the rest
 * goes on. Two files never run at once: they share clinicians.
 */
export async function importFiles(
  files: readonly string[],
  progress: FileProgress,
  { plan, bring }: FileImport,
): Promise<ImportedFiles> {
  const bundles: ImportedBundle[] = [];
  const passedOver: ImportedFiles['passedOver'][number][] = [];
  let failed = 0;
  for (const path of files) {
    const file = basename(path);
    const list = new PassedOverList();
    const problems: Problem[] = [];
    await attempt(problems, async () => {
      const read = readResources(bundleEntries(readJson(await readFile(path, 'utf8')), list), list);
      problems.push(...read.leftOut);
      for (const make of plan(read, list)) {
        await attempt(problems, async () => {
          bundles.push(await bring(make()));
        });
      }
    });
    for (const problem of problems) progress.say(`${file}: ${problem.path} ${problem.message}`);
    if (problems.length > 0) failed += 1;
    passedOver.push(...list.all.map((place) => ({ file, ...place })));
    progress.step();
  }
  return { bundles, files: files.length - failed, failed, passedOver };
}

async function attempt(problems: Problem[], action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    problems.push(...problemsOf(error));
  }
}

/** What to say of a failure: places and codes, never what stands in the file. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof BundleError) return error.problems;
  if (error instanceof DocumentError) return [{ path: '(stored data)', message: error.message }];
  return [{ path: '(file)', message: `could not be imported: ${errorCode(error)}` }];
}
