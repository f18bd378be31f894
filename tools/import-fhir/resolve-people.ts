import type { AccountRecord, AccountRequest } from '../directory/accounts';
import type { PlannedPerson } from './bundle-plan';
import { demoAddress } from './demo-address';

/** A planned person and the account that is theirs. */
export interface ResolvedPerson extends PlannedPerson {
  /** The planned id, or that of an account which has the person's address already. */
  readonly uid: string;
  /** True when the account was found, in Auth or earlier in the bundle, by the address and not by the id. */
  readonly byAddress: boolean;
  /** The address to sign in with; null for those who get no account. */
  readonly address: string | null;
  /** True when they have an account, or get one now. */
  readonly hasAccount: boolean;
  /** What Auth has to make or change; null when nothing. */
  readonly request: AccountRequest | null;
}

/** The address that a person signs in with: their own, or with demo accounts one that is made up. */
export function signInAddress(person: PlannedPerson, demo: boolean): string | null {
  if (person.noAccount !== null || person.former) return person.email;
  return person.email ?? (demo ? demoAddress(person) : null);
}

/**
 * Says who of the people has which account, given those that Auth has for their ids and addresses: one account per
 * address, also within the bundle. With a demo password everybody who may have an account gets one that works.
 */
export function resolvePeople(
  people: readonly PlannedPerson[],
  accounts: readonly AccountRecord[],
  demoPassword: string | null,
): ResolvedPerson[] {
  const byUid = new Map(accounts.map((account) => [account.uid, account]));
  const byAddress = new Map(accounts.map((account) => [account.email, account]));
  const planned = new Map<string, string>();
  return people.map((person) => {
    const address = signInAddress(person, demoPassword !== null);
    const own = byUid.get(person.id);
    const other = own === undefined && address !== null ? byAddress.get(address) : undefined;
    const earlier = own === undefined && address !== null ? planned.get(address) : undefined;
    const record = own ?? other;
    const uid = record?.uid ?? earlier ?? person.id;
    const wanted = address !== null && !person.former && earlier === undefined;
    if (wanted) planned.set(address, uid);
    const missing = record === undefined || (demoPassword !== null && !record.hasPassword);
    return {
      ...person,
      uid,
      byAddress: uid !== person.id,
      address: record?.email ?? address,
      hasAccount: record !== undefined || address !== null,
      request: wanted && missing ? { uid, email: record?.email ?? address, password: demoPassword } : null,
    };
  });
}
