import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { cacheFolder, repositoryFolder } from '../../tools/world/repository';
import { FIGURE_IDS, type FigureId } from './figures';

const FOLDER = join(cacheFolder, 'bench');
const FILE = join(FOLDER, 'results.json');

/** What was measured of one figure, in its unit. */
const reading = v.object({
  value: v.number(),
  /** In milliseconds, or nodes: what a ratio is made of. */
  floor: v.optional(v.number()),
  product: v.optional(v.number()),
  /** Where it was measured otherwise than the figure says. */
  note: v.optional(v.string()),
});
export type Reading = v.InferOutput<typeof reading>;

const measured = v.object({
  ...reading.entries,
  /** ISO 8601. */
  date: v.string(),
  /** Of the sources; ends with "-dirty" where they differed from it. */
  commit: v.string(),
});
type Measured = v.InferOutput<typeof measured>;

/** The last reading of each figure that was measured. */
export type Results = Readonly<Partial<Record<FigureId, Measured>>>;

/** Those of a file; figures that there are no longer are left out. */
export function parseResults(text: string): Results {
  const stored = v.parse(v.record(v.string(), measured), JSON.parse(text));
  return Object.fromEntries(FIGURE_IDS.flatMap((id) => (stored[id] ? [[id, stored[id]]] : [])));
}

export const withReading = (results: Results, id: FigureId, made: Measured): Results => ({
  ...results,
  [id]: made,
});

export function readResults(): Results {
  try {
    return parseResults(readFileSync(FILE, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Adds a reading to those in the file. */
export function keepReading(id: FigureId, made: Measured): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(withReading(readResults(), id, made), null, 2)}\n`);
}

/** Keeps a CPU profile for whoever opens it with a browser's tools, to see where the time goes. */
export function keepProfile(name: string, profile: object): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.cpuprofile`), JSON.stringify(profile));
}

/** Which sources are measured. */
export const currentCommit = () =>
  execFileSync('git', ['describe', '--always', '--dirty', '--exclude', '*'], {
    cwd: repositoryFolder,
    encoding: 'utf8',
  }).trim();
