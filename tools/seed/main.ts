import { ensureAccount } from '../../ops/directory/accounts';
import { openProject } from '../../ops/project/admin-app';
import { demoPassword } from '../../ops/directory/demo-password';
import { writeAll } from '../../ops/directory/document-store';
import { projectTarget } from '../../ops/project/project-target';
import { addresses } from '../world/addresses';
import { exportData } from '../world/emulators';
import { emulatorDataFolder } from '../world/repository';
import { runCommand, type Command } from '../world/run-command';
import { startWorld } from '../world/world';
import { assertDemoOnly } from './assert-demo-only';
import { waitForDerived } from './derived-documents';
import { ORGANIZATION_NAMES } from './organization-ids';
import { seedPeople } from './people';
import { seedWrites } from './seed-writes';

// `npm run seed`: writes the demo data into an empty world, lets the functions derive the rest, and exports all of it
// to emulator-data, from which `npm start` begins.
await runCommand('start', async (command) => {
  assertDemoOnly(process.argv.slice(3), process.env);
  // On a busy machine the emulator gives up loading the functions after 10 s, and loses the event that asked for them.
  process.env['FUNCTIONS_DISCOVERY_TIMEOUT'] ??= '90';
  await startWorld({ ...command, importFrom: null, web: 'none', watch: false });
  await seed(command);
  command.progress.say(`The demo data is in ${emulatorDataFolder}.`);
  return 0;
});

async function seed({ plan, progress }: Command): Promise<void> {
  // The world's own emulators, whatever the environment names.
  const { auth, firestore } = await openProject(projectTarget(plan.projectId, {}, addresses(plan)));
  const { directory, conversations } = seedWrites();
  await progress.part('accounts', async () => {
    for (const { uid, email } of seedPeople) {
      if (email !== null) await ensureAccount(auth, { uid, email, password: demoPassword });
    }
  });
  await progress.part('people and charts', () => writeAll(firestore, directory));
  await progress.part('conversations', () => writeAll(firestore, conversations));
  await progress.part('what functions derive', () =>
    waitForDerived(firestore, Object.keys(ORGANIZATION_NAMES)),
  );
  await progress.part('export', () => exportData(plan, emulatorDataFolder));
  await firestore.terminate();
}
