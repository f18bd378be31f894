import { join } from 'node:path';
import { verifyCommand } from '../../ops/audit/command';
import { verifyAudit } from '../../ops/audit/verify';
import { reconcileCommand } from '../../ops/reconcile/commands';
import { SetupError } from '../../ops/project/setup-error';
import { adminAuth, adminFirestore, closeAdmin } from '../../tests/support/admin';
import { sendNext } from '../../tests/support/conversation';
import { runSchedule } from '../../tests/support/run-schedule';
import { demoId } from '../../tools/seed/demo-id';
import { waitForDerived } from '../../tools/seed/derived-documents';
import { LAKESIDE, ORGANIZATION_NAMES } from '../../tools/seed/organization-ids';
import { worldEnv } from '../../tools/world/addresses';
import { exportData, startEmulators } from '../../tools/world/emulators';
import { findFirestoreEmulator } from '../../tools/world/find-firestore-emulator';
import { findJava } from '../../tools/world/find-java';
import { cacheFolder } from '../../tools/world/repository';
import { runCommand } from '../../tools/world/run-command';
import { demoData, startWorld } from '../../tools/world/world';
import { writeFunctionsEnv } from '../guide/functions-env';
import { changed, everythingIn } from './everything';

// `npm run restore:rehearse`: the clinics of the demo data go on, are exported and ended, and are restored from that export
// by new emulators. What is there then is held against what was there before, and looked at by the commands with which an
// engineer looks after a restore of a project. The exit code is 1 where anything is not as it was.

const ORGANIZATIONS = Object.keys(ORGANIZATION_NAMES);

await runCommand('bench', async (command) => {
  const { plan, children, progress } = command;
  const folder = join(cacheFolder, 'restore');
  await writeFunctionsEnv(plan);
  Object.assign(process.env, worldEnv(plan));
  const lost = await startWorld({ ...command, importFrom: demoData(), web: 'none', watch: false });
  await progress.part('clinics go on', goOn);
  const before = await everythingIn(adminFirestore(), adminAuth());
  const heads = await Promise.all(ORGANIZATIONS.map(headOf));
  await progress.part('export', () => exportData(plan, folder));
  await closeAdmin();
  await progress.part('all is lost', () => lost.stop());

  const began = Date.now();
  const [java, firestore] = await Promise.all([findJava(), findFirestoreEmulator()]);
  await progress.part('restore', () =>
    startEmulators(children, plan, { java, firestore, importFrom: folder }),
  );
  const after = await everythingIn(adminFirestore(), adminAuth());
  await closeAdmin();
  progress.close();
  const differences = changed(before, after);
  for (const difference of differences) console.log(difference);
  let failed = differences.length;
  for (const { id, hash } of heads) {
    failed += await reconcileCommand(['--org', id, '--check'], process.env);
    failed += await verifyCommand(['--org', id, '--hash', hash], process.env);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `Restored and looked at in ${seconds} s: ${String(before.size)} documents and accounts, ` +
      `${String(differences.length)} differences.`,
  );
  return failed > 0 ? 1 : 0;
});

/** A portal user writes, and what follows from it is done; then the audit trail is sealed, as it is each hour. */
async function goOn(): Promise<void> {
  const conversationId = demoId('conversation', 'grace-school');
  await sendNext({ organizationId: LAKESIDE }, conversationId, 'portal', 'One thing more');
  await waitForDerived(adminFirestore(), ORGANIZATIONS);
  await runSchedule('sealAudit');
}

/** The last seal of an organization's audit trail, as somebody would have kept it elsewhere. */
async function headOf(id: string): Promise<{ readonly id: string; readonly hash: string }> {
  const { head } = await verifyAudit(adminFirestore(), id, null);
  if (head === null)
    throw new SetupError(
      'Lines are sealed ten minutes after they were recorded: wait until the demo data is as old.',
    );
  return { id, hash: head.hash };
}
