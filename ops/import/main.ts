import { writeFile } from 'node:fs/promises';
import { openProject } from '../project/admin-app';
import { demoPassword } from '../directory/demo-password';
import { localEmulators } from '../project/local-emulators';
import { projectTarget } from '../project/project-target';
import { describeError } from '../project/setup-error';
import { importTables, readTables } from './csv/import-tables';
import { DemoAccounts } from './demo-accounts';
import { projectDirectory, rehearsalOf } from './directory';
import { PassedOverList } from './fhir/passed-over';
import { fileProgress } from './file-progress';
import { bringIn } from './bring-in';
import { importFiles } from './import-files';
import { readOptions, type Options } from './options';
import type { ImportPlan } from './import-plan';
import { planFile } from './plan-file';
import { importSite } from './import-site';
import { isTable, sourceFiles } from './source-files';
import { summary } from './summary';
import { Tally } from './tally';

// `npm run import`: patients, their relatives, clinicians and charts from FHIR R4 bundles and bulk exports, or
// from tables.
try {
  const failed = await run(readOptions(process.argv.slice(3), process.env));
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

/** Returns out of how many files a patient was left. */
async function run(options: Options): Promise<number> {
  const { organizationId, dryRun } = options;
  const files = await sourceFiles(options.sources);
  // Before anything is asked of the project: who mends tables needs none.
  const tables = files.some(isTable) ? await readTables(files) : null;
  const admin = await openProject(projectTarget(options.projectId, process.env, localEmulators()));
  const project = projectDirectory(admin);
  const directory = dryRun ? rehearsalOf(project) : project;
  const { minimumAccountAge, locationId, staffSecondFactor } = await importSite(directory, options);
  const now = Date.now();
  const passedOver = new PassedOverList();
  const context = {
    organizationId,
    locationId,
    staffSecondFactor,
    now,
    available: options.available,
    demoAccounts: options.demoAccounts,
    demoPassword: options.demoAccounts ? demoPassword : null,
    passedOver,
  };

  const planContext = { organizationId, minimumAccountAge, now, passedOver };
  const tally = new Tally();
  const accounts = new DemoAccounts();
  const bring = async (plan: ImportPlan) => {
    const broughtIn = await bringIn(directory, context, plan);
    tally.add(broughtIn);
    if (options.accountsOut !== null) accounts.add(broughtIn);
  };
  const imported =
    tables === null
      ? await importFiles(files, fileProgress, {
          passedOver,
          plan: (bundle, others) => planFile(bundle, planContext, others),
          bring,
        })
      : await importTables(tables, fileProgress, { context: planContext, bring });
  console.log(`\n${summary(tally, imported)}`);

  if (options.report !== null) {
    await writeFile(options.report, `${JSON.stringify(passedOver.all, null, 2)}\n`);
    console.log(`\nEverything that was passed over is listed in ${options.report}.`);
  } else if (passedOver.all.length > 0) {
    console.log('\nFor a list of everything that was passed over, run again with --report <file>.');
  }
  if (dryRun) {
    console.log('\nDry run: nothing was written.');
  } else if (options.accountsOut !== null) {
    await writeFile(options.accountsOut, `${JSON.stringify(accounts.all, null, 2)}\n`);
    console.log(`\n${String(accounts.all.length)} demo accounts are listed in ${options.accountsOut}.`);
  } else if (options.demoAccounts) {
    console.log('\nFor a list of the demo accounts, run again with --accounts-out <file>.');
  }
  await admin.firestore.terminate();
  return imported.failed;
}
