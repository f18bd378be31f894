import { parseMember } from '@my-messages/domain/documents/member';
import { memberPath } from '@my-messages/domain/paths';
import { fold } from '@my-messages/domain/search/tokens';
import type { AccountRecord, AccountRequest } from '../directory/accounts';
import type { ExistingDocuments } from '../directory/document-store';
import type { NoAccount, PlannedPerson } from './import-plan';
import { demoAddress } from './demo-address';

/** A planned person and the account that is theirs. */
export interface ResolvedPerson extends PlannedPerson {
  /** The planned id, or that of an account which has the person's address already. */
  readonly uid: string;
  /** True when the account was found, in Auth or earlier in the bundle, by the address and not by the id. */
  readonly byAddress: boolean;
  /** The address to sign in with; null for those who get no account. */
  readonly address: string | null;
  /** Why they have no account; null when they have one, or get one now. */
  readonly noAccount: NoAccount | null;
  /** What Auth has to make or change; null when nothing. */
  readonly request: AccountRequest | null;
}

/** The address that a person signs in with: their own, or with demo accounts one that is made up. */
export function signInAddress(person: PlannedPerson, demo: boolean): string | null {
  if (person.noAccount !== null || person.former) return person.email;
  return person.email ?? (demo ? demoAddress(person) : null);
}

/** What is known of accounts and memberships before a plan is carried out. */
export interface Known {
  readonly organizationId: string;
  /** Those that Auth has for the people's ids and addresses. */
  readonly accounts: readonly AccountRecord[];
  /** The memberships of the people's ids and of these accounts. */
  readonly members: ExistingDocuments;
  readonly demoPassword: string | null;
}

/**
 * Says who of the people has which account: one account per address, also within the bundle. An address leads to an
 * account that is there only where that is the same person; of two people who share one, the second gets none. With a
 * demo password everybody else who may have an account gets one that works.
 */
export function resolvePeople(people: readonly PlannedPerson[], known: Known): ResolvedPerson[] {
  const { accounts, demoPassword } = known;
  const byUid = new Map(accounts.map((account) => [account.uid, account]));
  const byAddress = new Map(accounts.map((account) => [account.email, account]));
  const planned = new Map<string, ResolvedPerson>();
  return people.map((person) => {
    const address = signInAddress(person, demoPassword !== null);
    const own = byUid.get(person.id);
    const other = own === undefined && address !== null ? byAddress.get(address) : undefined;
    const earlier = own === undefined && address !== null ? planned.get(address) : undefined;
    const record = own ?? other;
    const uid = record?.uid ?? earlier?.uid ?? person.id;
    if (uid !== person.id && !mayBe(person, uid, earlier, known)) {
      const none = { address: null, noAccount: 'shared address', request: null } as const;
      return { ...person, uid: person.id, byAddress: false, ...none };
    }
    const wanted = address !== null && !person.former && earlier === undefined;
    const missing = record === undefined || (demoPassword !== null && !record.hasPassword);
    const has = record !== undefined || address !== null;
    const resolved: ResolvedPerson = {
      ...person,
      uid,
      byAddress: uid !== person.id,
      address: record?.email ?? address,
      noAccount: has ? null : (person.noAccount ?? 'no address'),
      request: wanted && missing ? { uid, email: record?.email ?? address, password: demoPassword } : null,
    };
    if (address !== null && earlier === undefined && !person.former) planned.set(address, resolved);
    return resolved;
  });
}

/**
 * True where the account found by an address can be the person's: of their kind and name in the organization, and they
 * were not imported without it before.
 */
function mayBe(
  person: PlannedPerson,
  uid: string,
  earlier: ResolvedPerson | undefined,
  { organizationId, members }: Known,
): boolean {
  if (members.has(memberPath(organizationId, person.id))) return false;
  const stored = members.get(memberPath(organizationId, uid));
  const holder = stored === undefined ? earlier : parseMember(uid, stored);
  return (
    holder === undefined ||
    (holder.kind === person.kind && fold(holder.displayName) === fold(person.displayName))
  );
}
