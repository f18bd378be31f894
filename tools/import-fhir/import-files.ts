import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentError } from '@my-messages/domain/documents/document';
import { errorCode } from './error-code';
import type { FileProgress } from './file-progress';
import { BundleError, type Problem } from './fhir/problem';
import type { ImportedBundle } from './import-bundle';

export interface ImportedFiles {
  readonly bundles: readonly ImportedBundle[];
  readonly failed: number;
}

/**
 * Imports one file after the other; one that fails is reported with the place in it, and the rest goes on. Two files
 * never run at once: they share clinicians.
 */
export async function importFiles(
  files: readonly string[],
  progress: FileProgress,
  importText: (text: string) => Promise<ImportedBundle>,
): Promise<ImportedFiles> {
  const bundles: ImportedBundle[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      bundles.push(await importText(await readFile(file, 'utf8')));
    } catch (error) {
      failed += 1;
      for (const { path, message } of problemsOf(error))
        progress.say(`${basename(file)}: ${path} ${message}`);
    }
    progress.step();
  }
  return { bundles, failed };
}

/** What to say of a failure: places and codes, never what stands in the file. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof BundleError) return error.problems;
  if (error instanceof DocumentError) return [{ path: '(stored data)', message: error.message }];
  return [{ path: '(file)', message: `could not be imported: ${errorCode(error)}` }];
}
