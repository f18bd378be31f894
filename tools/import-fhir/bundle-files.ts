import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../world/setup-error';

/**
 * The JSON files that are named, or that lie in the named folders (not in folders below), in the order of their names;
 * each once, however often it was named. Throws a SetupError for a name that does not exist, and when there is no file.
 */
export async function bundleFiles(sources: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  for (const source of sources) {
    for (const file of await filesOf(source)) {
      const real = await realpath(file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  if (files.size === 0) throw new SetupError(`There is no .json file in ${sources.join(', ')}.`);
  return [...files.values()];
}

async function filesOf(source: string): Promise<string[]> {
  const stats = await stat(source).catch(() => {
    throw new SetupError(`${source} does not exist.`);
  });
  if (!stats.isDirectory()) return [source];
  const entries = await readdir(source, { withFileTypes: true });
  return entries
    .filter((entry) => entry.name.toLowerCase().endsWith('.json') && !entry.isDirectory())
    .map((entry) => join(source, entry.name))
    .sort();
}
