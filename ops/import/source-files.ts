import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../project/setup-error';

/**
 * The JSON, NDJSON and CSV files that are named, or that lie in the named folders (not in folders below), in the order of
 * their names; each once, however often it was named. Throws a SetupError for a name that does not exist, for a packed
 * file, of which nobody should believe that it was imported, for FHIR and tables in one run, and when there is no file.
 */
export async function sourceFiles(sources: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  for (const source of sources) {
    for (const file of await filesOf(source)) {
      const real = await realpath(file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  const paths = [...files.values()];
  if (paths.length === 0)
    throw new SetupError(`There is no .json, .ndjson or .csv file in ${sources.join(', ')}.`);
  if (paths.some(isTable) && !paths.every(isTable))
    throw new SetupError('Import FHIR files and .csv files one after the other: here are both.');
  return paths;
}

async function filesOf(source: string): Promise<string[]> {
  const stats = await stat(source).catch(() => {
    throw new SetupError(`${source} does not exist.`);
  });
  const entries = stats.isDirectory() ? await readdir(source, { withFileTypes: true }) : null;
  const files = entries?.filter((entry) => !entry.isDirectory()).map(({ name }) => join(source, name)) ?? [
    source,
  ];
  const packed = files.find((file) => /\.((nd)?json|csv)\.gz$/i.test(file));
  if (packed !== undefined) throw new SetupError(`${packed} is packed. Unpack it first: gunzip ${packed}`);
  return entries === null ? files : files.filter((file) => /\.((nd)?json|csv)$/i.test(file)).sort();
}

/** True for a file of which each line is a resource, as a FHIR Bulk Data export writes them. */
export const isNdjson = (file: string) => file.toLowerCase().endsWith('.ndjson');

/** True for a file of comma-separated values, as a spreadsheet saves it. */
export const isTable = (file: string) => file.toLowerCase().endsWith('.csv');
