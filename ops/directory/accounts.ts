import type { Auth, UserIdentifier } from 'firebase-admin/auth';

/** The most identifiers that Auth looks up at once. */
const LOOKUP_SIZE = 100;

/** An account to sign in with, as Auth has it. */
export interface AccountRecord {
  readonly uid: string;
  readonly email: string | null;
  readonly hasPassword: boolean;
}

/** An account that shall be there. Without a password, its owner sets one by invitation. */
export interface AccountRequest {
  readonly uid: string;
  readonly email: string;
  /** With a password the address counts as verified: only demo accounts are made so. */
  readonly password: string | null;
}

/** The accounts that have one of the uids or addresses, in no order. */
export async function findAccounts(
  auth: Auth,
  uids: readonly string[],
  emails: readonly string[],
): Promise<AccountRecord[]> {
  const identifiers: UserIdentifier[] = [
    ...uids.map((uid) => ({ uid })),
    ...emails.map((email) => ({ email })),
  ];
  const found: AccountRecord[] = [];
  for (let start = 0; start < identifiers.length; start += LOOKUP_SIZE) {
    const { users } = await auth.getUsers(identifiers.slice(start, start + LOOKUP_SIZE));
    for (const { uid, email = null, providerData } of users) {
      found.push({
        uid,
        email,
        hasPassword: providerData.some(({ providerId }) => providerId === 'password'),
      });
    }
  }
  return found;
}

/**
 * Makes the account, or gives one that has no password the requested one. An account that has a password stays as
 * it is. No name is put into the account: the browser keeps its profile.
 */
export async function ensureAccount(auth: Auth, { uid, email, password }: AccountRequest): Promise<void> {
  const [existing] = await findAccounts(auth, [uid], []);
  const secret = password === null ? {} : { password, emailVerified: true };
  if (existing === undefined) {
    await auth.createUser({ uid, email, ...secret });
  } else if (password !== null && !existing.hasPassword) {
    await auth.updateUser(uid, { email, ...secret });
  }
}
