import { missingAsNull } from '../../platform/store/accounts';
import { auth } from '../../platform/store/admin-app';
import { endLinks } from '../../passwords/store/password-links';

/**
 * Gives an account another address, which is yet to be shown to be its owner's: whoever came in by the one of before
 * is let out, and has neither a password nor a link to set one any more. Makes the account of somebody who had no
 * address. Says whether it is new.
 */
export async function giveAddress(uid: string, email: string): Promise<boolean> {
  const user = await missingAsNull(auth().getUser(uid));
  if (user === null) {
    await auth().createUser({ uid, email });
    return true;
  }
  if (user.email === email) return false;
  await endLinks(uid);
  const providersToUnlink = user.providerData.map(({ providerId }) => providerId);
  // By itself: Auth lets go of the address together with the password.
  if (providersToUnlink.length > 0) await auth().updateUser(uid, { providersToUnlink });
  // With the address that it changes, Auth ends every session of the account.
  await auth().updateUser(uid, { email, emailVerified: false });
  return true;
}
