import type { Auth } from 'firebase-admin/auth';
import { findAccounts } from '../directory/accounts';
import { openProject } from '../project/admin-app';
import { writeWhole } from '../directory/document-store';
import { localEmulators } from '../project/local-emulators';
import { projectTarget } from '../project/project-target';
import { describeError } from '../project/setup-error';
import { findSuperAdmin } from './find-super-admin';
import { readOptions, type Options } from './options';
import { grantPaths, planGrant } from './plan-grant';

// `npm run grant-admin`: the first Super Admin of an organization, and the organization itself.
try {
  await run(readOptions(process.argv.slice(3), process.env));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const target = projectTarget(options.projectId, process.env, localEmulators());
  const { auth, firestore } = await openProject(target);
  try {
    const hasSuperAdmin = await findSuperAdmin(firestore, options.organizationId);
    const uid = await accountOf(auth, options.email);
    const grant = { options, uid, hasSuperAdmin, now: Date.now() };
    const { says } = await writeWhole(firestore, grantPaths(grant), (existing) => planGrant(grant, existing));
    console.log(says.join('\n'));
  } finally {
    await firestore.terminate();
  }
}

/** The account with an address, made without a password if there is none: it belongs to nothing yet. */
async function accountOf(auth: Auth, email: string): Promise<string> {
  const [existing] = await findAccounts(auth, [], [email]);
  return existing?.uid ?? (await auth.createUser({ email })).uid;
}
