import { memberPath } from '@my-messages/domain/paths';
import type { ImportPlan } from './import-plan';
import type { Outcome } from './change';
import type { Directory } from './directory';
import type { ExistingDocuments } from '../directory/document-store';
import { keepIds, pathsOfIds } from './keep-ids';
import { nextCommit } from './next-commit';
import { pathsOfPlan, reconcile, type ReconcileContext, type ResolvedPlan } from './reconcile';
import { resolvePeople, signInAddress } from './resolve-people';

/** What an import has made of one bundle. */
export interface BroughtIn {
  readonly plan: ResolvedPlan;
  readonly outcomes: readonly Outcome[];
}

type ImportContext = ReconcileContext & { readonly demoPassword: string | null };

/** Somebody else has given an account to a person since it was looked at who has which. */
class OvertakenError extends Error {
  readonly code = 'overtaken';
}

/** With which errors an account is refused that somebody else has made meanwhile. */
const OVERTAKEN: readonly unknown[] = ['overtaken', 'auth/email-already-exists', 'auth/uid-already-exists'];
const ATTEMPTS = 5;

/**
 * Brings one bundle's plan into the directory: at once, or where it is too much for that, in an order in which a run that
 * breaks off leaves nothing that the next one cannot finish. Where another run, or the clinic, meanwhile gives somebody
 * an account that one of the bundle's people was to have, it looks again at who has which.
 */
export async function bringIn(
  directory: Directory,
  context: ImportContext,
  planned: ImportPlan,
): Promise<BroughtIn> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attemptImport(directory, context, planned);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (left === 0 || !OVERTAKEN.includes(code)) throw error;
    }
  }
}

/** Accounts come first: without a membership they open nothing, so one that a failure leaves is harmless, and is used next time. */
async function attemptImport(
  directory: Directory,
  context: ImportContext,
  planned: ImportPlan,
): Promise<BroughtIn> {
  const { organizationId, demoPassword } = context;
  const there = await directory.read([...new Set(pathsOfIds(organizationId, planned))]);
  const bundle = keepIds(organizationId, planned, there);
  const emails = bundle.people.flatMap((person) => signInAddress(person, context.demoAccounts) ?? []);
  const ids = bundle.people.map(({ id }) => id);
  const accounts = await directory.accounts(ids, [...new Set(emails)]);
  const uids = [...new Set([...ids, ...accounts.map(({ uid }) => uid)])];
  const memberPaths = uids.map((uid) => memberPath(organizationId, uid));
  const resolved = (members: ExistingDocuments) =>
    resolvePeople(bundle.people, { organizationId, accounts, members, demoPassword });
  const plan = { ...bundle, people: resolved(await directory.read(memberPaths)) };
  const connected = plan.people.filter(({ kind, former }) => kind === 'portal' && !former);
  const connections = await directory.connections(organizationId, [
    ...new Set(connected.map(({ uid }) => uid)),
  ]);
  const paths = [...new Set([...memberPaths, ...pathsOfPlan(organizationId, plan), ...connections.keys()])];
  const next = (existing: ExistingDocuments) => {
    const now = resolved(existing);
    if (now.some(({ uid }, index) => uid !== plan.people[index]?.uid)) throw new OvertakenError();
    return nextCommit(organizationId, reconcile(context, plan, existing), existing, Date.now());
  };
  next(await directory.read(paths));
  await directory.ensureAccounts(plan.people.flatMap(({ request }) => request ?? []));
  // What the first says becomes of everybody is what has become of them after the last.
  let commit = await directory.write(paths, next);
  const { outcomes } = commit;
  while (!commit.last) commit = await directory.write(paths, next);
  return { plan, outcomes };
}
