import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SetupError } from '../../project/setup-error';
import type { FileProgress } from '../file-progress';
import { problemsOf, type ImportedFiles } from '../import-files';
import type { ImportPlan, PlanContext } from '../import-plan';
import { sayBadRow } from './bad-row';
import { checkTables, type Tables } from './check-tables';
import { planTables } from './plan-tables';
import { TABLE_NAMES, type TableName } from './tables';

/** Reads a clinic's tables. Throws a SetupError that lists everything that is wrong with them. */
export async function readTables(paths: readonly string[]): Promise<Tables> {
  const { tables, bad } = checkTables(await contentsOf(paths));
  if (bad === null) return tables;
  const mended = `Nothing was written. Places to mend: ${String(bad.length)}.`;
  throw new SetupError([...bad.map(sayBadRow), '', mended].join('\n'));
}

/** All tables are needed: a care team of which nothing is said is not one without anybody. */
async function contentsOf(paths: readonly string[]): Promise<Map<TableName, Uint8Array>> {
  const nameOf = (path: string) => basename(path).toLowerCase();
  const listed = TABLE_NAMES.join(', ');
  const other = paths.find((path) => !TABLE_NAMES.some((name) => name === nameOf(path)));
  if (other !== undefined) throw new SetupError(`${other} is none of ${listed}.`);
  const contents = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const [path, another] = paths.filter((one) => nameOf(one) === name);
      if (path === undefined)
        throw new SetupError(`${name} is missing. An import of tables needs ${listed}.`);
      if (another !== undefined) throw new SetupError(`${path} and ${another} are one table.`);
      return [name, await readFile(path)] as const;
    }),
  );
  return new Map(contents);
}

/** How a run of tables goes on: it makes plans for one organization, and brings them in. */
export interface TablesImport {
  readonly context: PlanContext;
  readonly bring: (plan: ImportPlan) => Promise<void>;
}

/** Brings in one part of the tables after the other. One that fails is reported with its place, and the rest goes on. */
export async function importTables(
  tables: Tables,
  startProgress: (total: number, things: string) => FileProgress,
  { context, bring }: TablesImport,
): Promise<ImportedFiles> {
  const portions = planTables(tables, context);
  const progress = startProgress(portions.length, 'parts');
  const failed = new Set<string>();
  for (const { place, make } of portions) {
    try {
      await bring(make());
    } catch (error) {
      failed.add(place.split(',')[0] ?? place);
      for (const { path, message } of problemsOf(error, place)) progress.say(`${path} ${message}`);
    }
    progress.step();
  }
  progress.stop();
  const files = TABLE_NAMES.length;
  return { files: files - failed.size, failed: failed.size, passedOver: context.passedOver.all };
}
