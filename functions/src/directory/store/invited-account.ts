import { parseAccount } from '@my-messages/domain/documents/account';
import { userPath } from '@my-messages/domain/paths';
import type { UserRecord } from 'firebase-admin/auth';
import { errorCode } from '../../platform/core/error-code';
import { auth, firestore } from '../../platform/store/admin-app';

/**
 * The uid of the account with an address, made if there is none: without a password, which its owner sets by the link
 * of their invitation, and without a name, which browsers would keep.
 */
export async function accountToInvite(email: string): Promise<string> {
  const existing = await findAccount(email);
  if (existing === null) return await makeAccount(email);
  if (!(await isSquatter(existing))) return existing.uid;
  await auth().deleteUser(existing.uid);
  return await makeAccount(email);
}

/** Whether a person may have an address: it is nobody's, or theirs, or a squatter's, whose account goes. */
export async function isFreeFor(email: string, uid: string): Promise<boolean> {
  const existing = await findAccount(email);
  if (existing === null || existing.uid === uid) return true;
  if (!(await isSquatter(existing))) return false;
  await auth().deleteUser(existing.uid);
  return true;
}

/**
 * Anyone can make an account with the public web key, also with an address that is not theirs, and wait until it is
 * invited. Such an account has a way to sign in, has never shown that the address is its owner's, and belongs to
 * nothing, so that nobody loses anything when it goes.
 */
async function isSquatter({ uid, emailVerified, providerData }: UserRecord): Promise<boolean> {
  if (emailVerified || providerData.length === 0) return false;
  const account = await firestore().doc(userPath(uid)).get();
  return !account.exists || parseAccount(uid, account.data()).organizationIds.length === 0;
}

async function makeAccount(email: string): Promise<string> {
  try {
    return (await auth().createUser({ email })).uid;
  } catch (error) {
    // Somebody else made it at the same moment.
    const existing = errorCode(error) === 'auth/email-already-exists' ? await findAccount(email) : null;
    if (existing === null) throw error;
    return existing.uid;
  }
}

async function findAccount(email: string): Promise<UserRecord | null> {
  try {
    return await auth().getUserByEmail(email);
  } catch (error) {
    if (errorCode(error) === 'auth/user-not-found') return null;
    throw error;
  }
}
