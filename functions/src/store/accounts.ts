import { errorCode } from '../core/error-code';
import { auth } from './admin-app';

/** Where mail for an account goes, and whether it may. */
export interface AccountAddress {
  readonly email: string;
  readonly disabled: boolean;
}

/** The address of an account; null without an account or without an address. */
export async function accountAddress(uid: string): Promise<AccountAddress | null> {
  const user = await missingAsNull(auth().getUser(uid));
  return user?.email === undefined ? null : { email: user.email, disabled: user.disabled };
}

/** The uid of the account with an address, or null. */
export async function accountIdOf(email: string): Promise<string | null> {
  return (await missingAsNull(auth().getUserByEmail(email)))?.uid ?? null;
}

/** The code of a new link to set a password. It is a key to the account: for the mail alone, never stored. */
export async function passwordResetCode(email: string): Promise<string> {
  const code = new URL(await auth().generatePasswordResetLink(email)).searchParams.get('oobCode');
  if (code === null) throw new Error('the reset link has no code');
  return code;
}

async function missingAsNull<User>(lookup: Promise<User>): Promise<User | null> {
  try {
    return await lookup;
  } catch (error) {
    if (['auth/user-not-found', 'auth/invalid-email'].includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}
