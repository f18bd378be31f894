import { memberPath } from '@my-messages/domain/paths';
import type { BundlePlan } from './bundle-plan';
import type { Outcome } from './change';
import type { Directory } from './directory';
import type { ExistingDocuments } from '../directory/document-store';
import { keepIds, pathsOfIds } from './keep-ids';
import { nextCommit } from './next-commit';
import { pathsOfPlan, reconcile, type ReconcileContext, type ResolvedPlan } from './reconcile';
import { resolvePeople, signInAddress } from './resolve-people';

/** What an import has made of one bundle. */
export interface ImportedBundle {
  readonly plan: ResolvedPlan;
  readonly outcomes: readonly Outcome[];
}

/**
 * Brings one bundle's plan into the directory: at once, or where it is too much for that, in an order in which a run that
 * breaks off leaves nothing that the next one cannot finish. Accounts come first: without a membership they open
 * nothing, so one that is left over by a failure is harmless, and the next run uses it.
 */
export async function importBundle(
  directory: Directory,
  context: ReconcileContext & { readonly demoPassword: string | null },
  planned: BundlePlan,
): Promise<ImportedBundle> {
  const { organizationId, demoPassword } = context;
  const there = await directory.read([...new Set(pathsOfIds(organizationId, planned))]);
  const bundle = keepIds(organizationId, planned, there);
  const emails = bundle.people.flatMap((person) => signInAddress(person, context.demoAccounts) ?? []);
  const ids = bundle.people.map(({ id }) => id);
  const accounts = await directory.accounts(ids, [...new Set(emails)]);
  const uids = [...new Set([...ids, ...accounts.map(({ uid }) => uid)])];
  const members = await directory.read(uids.map((uid) => memberPath(organizationId, uid)));
  const known = { organizationId, accounts, members, demoPassword };
  const plan = { ...bundle, people: resolvePeople(bundle.people, known) };
  const connected = plan.people.filter(({ kind, former }) => kind === 'portal' && !former);
  const connections = await directory.connections(organizationId, [
    ...new Set(connected.map(({ uid }) => uid)),
  ]);
  const paths = [...new Set([...pathsOfPlan(organizationId, plan), ...connections.keys()])];
  const next = (existing: ExistingDocuments) =>
    nextCommit(organizationId, reconcile(context, plan, existing), existing);
  next(await directory.read(paths));
  await directory.ensureAccounts(plan.people.flatMap(({ request }) => request ?? []));
  // What the first says becomes of everybody is what has become of them after the last.
  let commit = await directory.write(paths, next);
  const { outcomes } = commit;
  while (!commit.last) commit = await directory.write(paths, next);
  return { plan, outcomes };
}
