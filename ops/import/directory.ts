import { parseOrganization, type Organization } from '@my-messages/domain/documents/organization';
import { collectionPath, organizationPath } from '@my-messages/domain/paths';
import { ensureAccount, findAccounts, type AccountRecord, type AccountRequest } from '../directory/accounts';
import type { Admin } from '../project/admin-app';
import { documentsOf, readDocuments, writeWhole, type ExistingDocuments } from '../directory/document-store';
import type { Changes } from './change';

/** The people and charts of a project, as an import sees them. */
export interface Directory {
  /** Accounts with one of the uids or addresses. */
  accounts(uids: readonly string[], emails: readonly string[]): Promise<readonly AccountRecord[]>;
  read(paths: readonly string[]): Promise<ExistingDocuments>;
  /** Everything that the people are connected to, by path. */
  connections(organizationId: string, uids: readonly string[]): Promise<ExistingDocuments>;
  ensureAccounts(requests: readonly AccountRequest[]): Promise<void>;
  /** Writes what `decide` says of the documents at `paths`: all of it or nothing. */
  write<Decision extends Changes>(
    paths: readonly string[],
    decide: (existing: ExistingDocuments) => Decision,
  ): Promise<Decision>;
}

export async function readOrganization(directory: Directory, id: string): Promise<Organization | null> {
  const stored = (await directory.read([organizationPath(id)])).get(organizationPath(id));
  return stored === undefined ? null : parseOrganization(id, stored);
}

/** The directory of a Firebase project. */
export function projectDirectory({ auth, firestore }: Admin): Directory {
  return {
    accounts: (uids, emails) => findAccounts(auth, uids, emails),
    read: (paths) => readDocuments(firestore, firestore, paths),
    connections: (organizationId, uids) =>
      documentsOf(firestore, collectionPath(organizationId, 'connections'), 'uid', uids),
    ensureAccounts: async (requests) => {
      for (const request of requests) await ensureAccount(auth, request);
    },
    write: (paths, decide) => writeWhole(firestore, paths, decide),
  };
}

/**
 * The same directory with every change kept in memory, for a dry run: later reads see what earlier writes would have
 * done, as they would in earnest.
 */
export function rehearsalOf(directory: Directory): Directory {
  const accounts = new Map<string, AccountRecord>();
  const documents = new Map<string, Readonly<Record<string, unknown>> | null>();
  // By organization and uid, so that a run of many patients does not look at everybody's for each of them.
  const connected = new Map<string, Set<string>>();
  const read = async (paths: readonly string[]): Promise<ExistingDocuments> => {
    const existing = new Map(await directory.read(paths.filter((path) => !documents.has(path))));
    for (const path of paths) {
      const data = documents.get(path);
      if (data !== undefined && data !== null) existing.set(path, data);
    }
    return existing;
  };
  return {
    accounts: async (uids, emails) => {
      const made = new Set([...uids, ...emails].flatMap((key) => accounts.get(key) ?? []));
      const others = await directory.accounts(uids, emails);
      return [...others.filter(({ uid }) => ![...made].some((one) => one.uid === uid)), ...made];
    },
    read,
    connections: async (organizationId, uids) => {
      const stored = await directory.connections(organizationId, uids);
      const start = `${collectionPath(organizationId, 'connections')}/`;
      const made = uids.flatMap((uid) => [...(connected.get(`${start}${uid}`) ?? [])]);
      return read([...new Set([...stored.keys(), ...made])]);
    },
    ensureAccounts: (requests) => {
      for (const { uid, email, password } of requests) {
        const account = { uid, email, hasPassword: password !== null };
        for (const key of [uid, email]) accounts.set(key, account);
      }
      return Promise.resolve();
    },
    write: async (paths, decide) => {
      const changes = decide(await read(paths));
      for (const { path, data } of changes.writes) {
        documents.set(path, data);
        const key = `${path.slice(0, path.lastIndexOf('/') + 1)}${String(data?.['uid'])}`;
        if (data !== null && path.includes('/connections/')) {
          connected.set(key, (connected.get(key) ?? new Set()).add(path));
        }
      }
      return changes;
    },
  };
}
