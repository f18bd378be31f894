import type { UpdateRequest, UserRecord } from 'firebase-admin/auth';
import type { AccountChange } from '../core/admin-plan';
import { missingAsNull } from '../../platform/store/accounts';
import { auth } from '../../platform/store/admin-app';
import { endSessions } from '../../platform/store/sessions';
import { endLinks } from '../../passwords/store/password-links';

/**
 * Changes by what the owner of an account comes in; whoever came in by what was before is let out. Says whether anything is
 * new, for which the owner needs a link by mail.
 */
export const changeAccount = (uid: string, change: AccountChange): Promise<boolean> =>
  change === 'without-second-factor' ? takeSecondFactor(uid) : giveAddress(uid, change.address);

export async function hasSecondFactor(uid: string): Promise<boolean> {
  const user = await missingAsNull(auth().getUser(uid));
  return (user?.multiFactor?.enrolledFactors.length ?? 0) > 0;
}

/** Makes the account of somebody who had no address. */
async function giveAddress(uid: string, email: string): Promise<boolean> {
  const user = await missingAsNull(auth().getUser(uid));
  if (user === null) {
    await auth().createUser({ uid, email });
    return true;
  }
  if (user.email === email) return false;
  await letOut(user, email);
  return true;
}

async function takeSecondFactor(uid: string): Promise<boolean> {
  const user = await missingAsNull(auth().getUser(uid));
  if (user?.email === undefined) return false;
  // Together with the password, which is never to let anybody in alone.
  await letOut(user, user.email, { multiFactor: { enrolledFactors: null } });
  return true;
}

/** Leaves to an account its address, yet to be shown to be its owner's, and neither a password nor a link to set one. */
async function letOut(
  { uid, providerData }: UserRecord,
  email: string,
  besides: Pick<UpdateRequest, 'multiFactor'> = {},
): Promise<void> {
  await endLinks(uid);
  const providersToUnlink = providerData.map(({ providerId }) => providerId);
  // Before the address: Auth lets go of that together with the password.
  await auth().updateUser(uid, { ...besides, providersToUnlink });
  await auth().updateUser(uid, { email, emailVerified: false });
  // One that was asked for meanwhile went to the address of before.
  await endLinks(uid);
  // An address that is the same ends no session.
  await endSessions(uid);
}
