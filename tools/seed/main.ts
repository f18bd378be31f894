import { ensureAccount } from '../../ops/directory/accounts';
import { openProject } from '../../ops/project/admin-app';
import { demoPassword } from '../../ops/directory/demo-password';
import { writeAll } from '../../ops/directory/document-store';
import { projectTarget } from '../../ops/project/project-target';
import { addresses } from '../world/addresses';
import { exportData } from '../world/emulators';
import { Progress } from '../world/progress';
import { emulatorDataFolder } from '../world/repository';
import { describeError } from '../../ops/project/setup-error';
import type { WorldPlan } from '../world/world-plan';
import { assertDemoOnly } from './assert-demo-only';
import { derivedFrom, waitForDerived } from './derived-documents';
import { seedPeople } from './people';
import { seedWrites } from './seed-writes';
import { withEmptyWorld } from './with-world';

// `npm run seed`: writes the demo data into an empty world, lets the functions derive the rest, and exports all of it
// to emulator-data, from which `npm start` begins.
const progress = new Progress();
try {
  assertDemoOnly(process.argv.slice(3), process.env);
  await withEmptyWorld(progress, seed);
  progress.say(`The demo data is in ${emulatorDataFolder}.`);
} catch (error) {
  console.error(`\n${describeError(error)}`);
  process.exitCode = 1;
} finally {
  progress.close();
}

async function seed(plan: WorldPlan): Promise<void> {
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
  await progress.part('what functions derive', () => waitForDerived(firestore, derivedFrom(conversations)));
  await progress.part('export', () => exportData(plan, emulatorDataFolder));
  await firestore.terminate();
}
