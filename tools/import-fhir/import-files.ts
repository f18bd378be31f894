import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentError } from '@my-messages/domain/documents/document';
import type { BundlePlan } from './bundle-plan';
import { errorCode } from './error-code';
import type { FileProgress } from './file-progress';
import { bundleEntries, isEntry, readResources, type FhirBundle, type ReadBundle } from './fhir/bundle';
import { PassedOverList, type PassedOver } from './fhir/passed-over';
import { BundleError, type Problem } from './fhir/problem';
import { readJson } from './fhir/read-json';
import { References } from './fhir/references';
import type { ImportedBundle } from './import-bundle';

export interface ImportedFiles {
  readonly bundles: readonly ImportedBundle[];
  /** Files out of which everybody came. */
  readonly files: number;
  /** Files that could not be read, or out of which a patient was left. */
  readonly failed: number;
  readonly passedOver: readonly PassedOver[];
}

/** How a run makes plans of what is in a file, and brings one of them in. */
export interface FileImport {
  readonly passedOver: PassedOverList;
  readonly plan: (bundle: FhirBundle, others: References) => readonly (() => BundlePlan)[];
  readonly bring: (plan: BundlePlan) => Promise<ImportedBundle>;
}

/**
 * Imports one file after the other, those without a patient first: others may name their clinicians by identifier. A
 * patient of whom nothing can be made is reported with the place in it, and the rest goes on. Two files never run at
 * once: they share clinicians.
 */
export async function importFiles(
  files: readonly string[],
  progress: FileProgress,
  { passedOver, plan, bring }: FileImport,
): Promise<ImportedFiles> {
  const bundles: ImportedBundle[] = [];
  let failed = 0;
  const { others, ordered } = await clinicians(files);
  for (const path of ordered) {
    const problems: Problem[] = [];
    await attempt(problems, async () => {
      const { bundle, leftOut } = await readBundleFile(path, passedOver);
      problems.push(...leftOut);
      for (const make of plan(bundle, others)) {
        await attempt(problems, async () => {
          bundles.push(await bring(make()));
        });
      }
    });
    for (const problem of problems) progress.say(`${basename(path)}: ${problem.path} ${problem.message}`);
    if (problems.length > 0) failed += 1;
    progress.step();
  }
  return { bundles, files: files.length - failed, failed, passedOver: passedOver.all };
}

async function readBundleFile(path: string, passedOver: PassedOverList): Promise<ReadBundle> {
  const json = readJson(await readFile(path));
  return readResources(bundleEntries(json, basename(path), passedOver), passedOver);
}

/** The clinicians of all files, to refer to, and the files in the order in which to import them. */
async function clinicians(files: readonly string[]): Promise<{ others: References; ordered: string[] }> {
  const found = readResources([], new PassedOverList()).bundle;
  const withPatient: string[] = [];
  const without: string[] = [];
  const Practitioner = [...found.Practitioner];
  const PractitionerRole = [...found.PractitionerRole];
  for (const path of files) {
    // What is wrong with it is said when it is imported.
    const read = await readBundleFile(path, new PassedOverList()).catch(() => null);
    Practitioner.push(...(read?.bundle.Practitioner.filter(isEntry) ?? []));
    PractitionerRole.push(...(read?.bundle.PractitionerRole.filter(isEntry) ?? []));
    (read === null || read.bundle.Patient.length > 0 ? withPatient : without).push(path);
  }
  const others = new References({ ...found, Practitioner, PractitionerRole });
  return { others, ordered: [...without, ...withPatient] };
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
