import type { UserRecord } from 'firebase-admin/auth';
import { errorCode } from '../core/error-code';
import { auth } from './admin-app';

/** Where mail for an account goes, and whether it may. */
export interface AccountAddress {
  readonly uid: string;
  readonly email: string;
  readonly disabled: boolean;
  readonly hasPassword: boolean;
}

/** The address of an account; null without an account or without an address. */
export async function accountAddress(uid: string): Promise<AccountAddress | null> {
  const user = await missingAsNull(auth().getUser(uid));
  if (user?.email === undefined) return null;
  return { uid, email: user.email, disabled: user.disabled, hasPassword: hasPassword(user) };
}

/** The uid of the account with an address, or null. */
export async function accountIdOf(email: string): Promise<string | null> {
  return (await missingAsNull(auth().getUserByEmail(email)))?.uid ?? null;
}

/**
 * Sets the password of an account whose owner came by a link that was mailed to its address, which is thereby shown to
 * be theirs; with the password, Auth ends every session of it. Says whether it is the account's first one; null where there
 * is no such account, or it is disabled.
 */
export async function setAccountPassword(uid: string, password: string): Promise<'first' | 'another' | null> {
  const user = await missingAsNull(auth().getUser(uid));
  if (user === null || user.disabled) return null;
  await auth().updateUser(uid, { password, emailVerified: true });
  return hasPassword(user) ? 'another' : 'first';
}

const hasPassword = ({ providerData }: UserRecord): boolean =>
  providerData.some(({ providerId }) => providerId === 'password');

/** Whether the owner of the account has come by a link that was mailed to its present address. */
export async function isVerified(uid: string): Promise<boolean> {
  return (await missingAsNull(auth().getUser(uid)))?.emailVerified === true;
}

/** Null for an account that Auth does not know. */
export async function missingAsNull<User>(lookup: Promise<User>): Promise<User | null> {
  try {
    return await lookup;
  } catch (error) {
    if (['auth/user-not-found', 'auth/invalid-email'].includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}
