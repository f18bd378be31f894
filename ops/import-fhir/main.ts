import { writeFile } from 'node:fs/promises';
import { openProject } from '../project/admin-app';
import { demoPassword } from '../directory/demo-password';
import { localEmulators } from '../project/local-emulators';
import { projectTarget } from '../project/project-target';
import { describeError } from '../project/setup-error';
import { bundleFiles } from './bundle-files';
import { DemoAccounts } from './demo-accounts';
import { projectDirectory, rehearsalOf } from './directory';
import { PassedOverList } from './fhir/passed-over';
import { fileProgress } from './file-progress';
import { importBundle } from './import-bundle';
import { importFiles } from './import-files';
import { readOptions, type Options } from './options';
import { planFile } from './plan-file';
import { importSite } from './import-site';
import { summary } from './summary';
import { Tally } from './tally';

// `npm run import:fhir`: patients, their relatives, clinicians and charts from FHIR R4 bundles and bulk exports.
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
  const files = await bundleFiles(options.sources);
  const admin = await openProject(projectTarget(options.projectId, process.env, localEmulators()));
  const project = projectDirectory(admin);
  const directory = dryRun ? rehearsalOf(project) : project;
  const { minimumAccountAge, locationId } = await importSite(directory, options);
  const now = Date.now();
  const passedOver = new PassedOverList();
  const context = {
    organizationId,
    locationId,
    now,
    available: options.available,
    demoAccounts: options.demoAccounts,
    demoPassword: options.demoAccounts ? demoPassword : null,
    passedOver,
  };

  const planContext = { organizationId, minimumAccountAge, now, passedOver };
  const tally = new Tally();
  const accounts = new DemoAccounts();
  const imported = await importFiles(files, fileProgress, {
    passedOver,
    plan: (bundle, others) => planFile(bundle, planContext, others),
    bring: async (plan) => {
      const bundle = await importBundle(directory, context, plan);
      tally.add(bundle);
      if (options.accountsOut !== null) accounts.add(bundle);
    },
  });
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
