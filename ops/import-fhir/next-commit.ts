import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import { chartPath, collectionPath } from '@my-messages/domain/paths';
import { WRITES_PER_COMMIT, type ExistingDocuments } from '../directory/document-store';
import type { Changes } from './change';
import { problemAt } from './fhir/problem';

/** What goes in at once, and whether that was all. */
export interface Commit extends Changes {
  readonly last: boolean;
}

/**
 * As many of the writes as go in at once. What is in may be all that ever comes in, if a run breaks off: so a new chart
 * goes together with its connections, and a portal user with theirs to the charts that are there. Otherwise they would
 * be found without each other the next time, as if somebody at the clinic had disconnected them. Everything that
 * these lead to comes first. Throws a BundleError where what belongs together is too much.
 */
export function nextCommit(organizationId: string, changes: Changes, existing: ExistingDocuments): Commit {
  const writes: WholeWrite[] = [];
  for (const unit of unitsOf(organizationId, changes.writes, existing)) {
    if (unit.length > WRITES_PER_COMMIT) {
      const [needed, most] = [unit.length, WRITES_PER_COMMIT].map(String);
      throw problemAt('entry', `needs ${needed ?? ''} writes; ${most ?? ''} go in at once`);
    }
    if (writes.length + unit.length > WRITES_PER_COMMIT) break;
    writes.push(...unit);
  }
  return { ...changes, writes, last: writes.length === changes.writes.length };
}

/** The writes in the order in which they go in, those together that belong together. */
function unitsOf(
  organizationId: string,
  writes: readonly WholeWrite[],
  existing: ExistingDocuments,
): WholeWrite[][] {
  const of = (collection: 'charts' | 'connections' | 'members', { path }: WholeWrite) =>
    path.startsWith(`${collectionPath(organizationId, collection)}/`);
  const newCharts = new Map<unknown, WholeWrite[]>();
  for (const write of writes) {
    if (of('charts', write) && !existing.has(write.path)) newCharts.set(write.path, [write]);
  }
  const alone: WholeWrite[] = [];
  const people: WholeWrite[] = [];
  for (const write of writes) {
    if (newCharts.has(write.path)) continue;
    if (of('connections', write)) {
      const chart = newCharts.get(chartPath(organizationId, String(write.data?.['chartId'])));
      (chart ?? people).push(write);
    } else {
      const portal = of('members', write) && write.data?.['kind'] === 'portal';
      (portal ? people : alone).push(write);
    }
  }
  return [...alone.map((write) => [write]), people, ...newCharts.values()];
}
