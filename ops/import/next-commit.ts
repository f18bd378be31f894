import type { WholeWrite } from '@my-messages/domain/derived/document-write';
import { chartPath, collectionPath } from '@my-messages/domain/paths';
import { WRITES_PER_COMMIT, type ExistingDocuments } from '../directory/document-store';
import { accessLines } from './access-lines';
import type { Changes } from './change';
import { problemAt } from './fhir/problem';

/** What goes in at once, and whether that was all. */
export interface Commit extends Changes {
  readonly last: boolean;
}

/**
 * As many of the writes as go in at once, each with its lines of the audit trail. What is in may be all that ever comes
 * in, if a run breaks off: so a new chart goes together with its connections, and each portal user with theirs to the
 * charts that are there. Otherwise they would be found without each other the next time, as if somebody at the clinic
 * had disconnected them. Everything that these lead to comes first. Throws a BundleError where what belongs together is
 * too much. `now` in epoch milliseconds.
 */
export function nextCommit(
  organizationId: string,
  changes: Changes,
  existing: ExistingDocuments,
  now: number,
): Commit {
  const writes: WholeWrite[] = [];
  let done = 0;
  for (const unit of unitsOf(organizationId, changes.writes, existing)) {
    const lines = unit.flatMap((write) => accessLines(organizationId, write, existing, now));
    const size = unit.length + lines.length;
    if (size > WRITES_PER_COMMIT) {
      const [needed, most] = [size, WRITES_PER_COMMIT].map(String);
      throw problemAt('entry', `needs ${needed ?? ''} writes; ${most ?? ''} go in at once`);
    }
    if (writes.length + size > WRITES_PER_COMMIT) break;
    writes.push(...unit, ...lines);
    done += unit.length;
  }
  return { ...changes, writes, last: done === changes.writes.length };
}

/** The writes in the order in which they go in, those together that belong together. */
function unitsOf(
  organizationId: string,
  writes: readonly WholeWrite[],
  existing: ExistingDocuments,
): WholeWrite[][] {
  const of = (collection: 'charts' | 'connections' | 'members', { path }: WholeWrite) =>
    path.startsWith(`${collectionPath(organizationId, collection)}/`);
  const newCharts = new Map<string, WholeWrite[]>();
  for (const write of writes) {
    if (of('charts', write) && !existing.has(write.path)) newCharts.set(write.path, [write]);
  }
  const alone: WholeWrite[] = [];
  const people = new Map<string, WholeWrite[]>();
  const withPerson = (uid: string, write: WholeWrite) => {
    people.set(uid, [...(people.get(uid) ?? []), write]);
  };
  for (const write of writes) {
    if (newCharts.has(write.path)) continue;
    const id = write.path.slice(write.path.lastIndexOf('/') + 1);
    if (of('connections', write)) {
      const [chartId = '', uid = ''] = id.split('_');
      const chart = newCharts.get(chartPath(organizationId, chartId));
      if (chart === undefined) withPerson(uid, write);
      else chart.push(write);
    } else if (of('members', write) && write.data?.['kind'] === 'portal') withPerson(id, write);
    else alone.push(write);
  }
  return [...alone.map((write) => [write]), ...people.values(), ...newCharts.values()];
}
