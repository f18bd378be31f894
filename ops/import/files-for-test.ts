// Runs of the import over files with given contents, without a database.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planContext, type Resource } from './bundle-for-test';
import type { ImportPlan } from './import-plan';
import { PassedOverList } from './fhir/passed-over';
import { importFiles } from './import-files';
import { planFile } from './plan-file';

/** The text of an NDJSON file with the resources. */
export const ndjson = (...resources: readonly Resource[]) =>
  resources.map((resource) => `${JSON.stringify(resource)}\n`).join('');

/** The files in a folder of their own, which is there for `action` alone. */
export async function withFiles<Result>(
  contents: Readonly<Record<string, string | Buffer>>,
  action: (paths: string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  try {
    for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
    return await action(Object.keys(contents).map((name) => join(folder, name)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The plans of files with these contents, in the order in which they are brought in, and what is said. */
export async function runOf(contents: Readonly<Record<string, string | Buffer>>) {
  const plans: ImportPlan[] = [];
  const said: string[] = [];
  const progress: string[] = [];
  const held: number[] = [];
  let holding = 0;
  const passedOver = new PassedOverList();
  const { failed } = await withFiles(contents, (paths) =>
    importFiles(
      paths,
      (total, things) => {
        progress.push(`${String(total)} ${things}`);
        return {
          step: () => progress.push('step'),
          say: (text) => said.push(text),
          stop: () => progress.push('stop'),
        };
      },
      {
        passedOver,
        plan: (bundle, others) => {
          holding += Object.values(bundle).flat().length;
          held.push(holding);
          return planFile(bundle, { ...planContext, passedOver }, others);
        },
        bring: (plan) => {
          holding = 0;
          plans.push(plan);
          return Promise.resolve();
        },
      },
    ),
  );
  const teams = plans.flatMap(({ people, charts }) =>
    charts.map(({ careTeam }) => careTeam.map((uid) => people.find(({ id }) => id === uid)?.recordId)),
  );
  const people = plans.map((plan) => plan.people.map(({ recordId }) => recordId));
  return {
    failed,
    plans,
    said,
    progress,
    /** How many resources were handed on and not yet brought in, after each bundle. */
    held,
    people,
    teams,
    passedOver: passedOver.all.map(({ kind, file, path }) => [kind, file, path].join(' ')),
  };
}
