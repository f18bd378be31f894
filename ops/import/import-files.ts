import { DocumentError } from '@my-messages/domain/documents/document';
import { BulkExport } from './bulk-export';
import { isNdjson } from './source-files';
import type { ImportPlan } from './import-plan';
import { errorCode } from './error-code';
import type { FileProgress } from './file-progress';
import type { FhirBundle } from './fhir/bundle';
import type { PassedOver, PassedOverList } from './fhir/passed-over';
import { BundleError, type Problem } from './fhir/problem';
import type { References } from './fhir/references';
import { named, portionsOf } from './portions';

export interface ImportedFiles {
  /** Files out of which everybody came. */
  readonly files: number;
  /** Files that could not be read, or out of which a patient was left. */
  readonly failed: number;
  readonly passedOver: readonly PassedOver[];
}

/** How a run makes plans of what is in a file, and brings one of them in. */
export interface FileImport {
  readonly passedOver: PassedOverList;
  readonly plan: (bundle: FhirBundle, others: References) => readonly (() => ImportPlan)[];
  readonly bring: (plan: ImportPlan) => Promise<void>;
}

/**
 * Imports one portion after the other, those without a patient first: others may name their clinicians by identifier. A
 * patient of whom nothing can be made is reported with the place in it, and the rest goes on. Two portions never run at
 * once: they share clinicians.
 */
export async function importFiles(
  paths: readonly string[],
  startProgress: (total: number, things: string) => FileProgress,
  { passedOver, plan, bring }: FileImport,
): Promise<ImportedFiles> {
  const files = named(paths);
  const exported = new BulkExport(passedOver);
  const unsaid: string[] = [];
  const failed = new Set<string>();
  const report = (file: string, problems: readonly Problem[]) => {
    if (problems.length > 0) failed.add(file);
    unsaid.push(...problems.map(({ path, message }) => `${file}: ${path} ${message}`));
  };
  const attempt = async (file: string, place: string | null, action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      report(file, problemsOf(error, place));
    }
  };

  for (const file of files.filter(({ path }) => isNdjson(path))) {
    await attempt(file.name, null, async () => {
      report(file.name, await exported.addFile(file));
    });
  }
  await exported.compareIdentifiers();
  const inBundles = files.filter(({ path }) => !isNdjson(path));
  const { others, portions } = await portionsOf(inBundles, exported, passedOver);
  const counted = portions.flatMap(({ counts }) => counts ?? []);
  const progress = startProgress(counted.length, [...new Set(counted)].join(' and '));
  for (const { file, place, counts, read } of portions) {
    await attempt(file, place, async () => {
      const { bundle, leftOut } = await read();
      report(file, leftOut);
      for (const make of plan(bundle, others)) {
        await attempt(file, place, async () => {
          await bring(make());
        });
      }
    });
    for (const line of unsaid.splice(0)) progress.say(line);
    if (counts !== null) progress.step();
  }
  await attempt('(export)', null, () => exported.passOverRest());
  for (const line of unsaid) progress.say(line);
  progress.stop();
  return { files: files.length - failed.size, failed: failed.size, passedOver: passedOver.all };
}

/** What to say of a failure: places and codes, never what stands in the file. */
export function problemsOf(error: unknown, place: string | null): readonly Problem[] {
  if (error instanceof BundleError) return error.problems;
  if (error instanceof DocumentError) {
    return [{ path: place === null ? '(stored data)' : `${place} (stored data)`, message: error.message }];
  }
  return [{ path: place ?? '(file)', message: `could not be imported: ${errorCode(error)}` }];
}
