import type { Attempt, Change } from '../model/request';
import { isAsExpected } from './lane';
import type { Difference } from './tally';

/** The same difference by as few changes of the accepted request as still bring it about; each try is sent. */
export async function shrink(difference: Difference): Promise<Difference> {
  const { attempt, place } = difference;
  for (const changes of smaller(attempt.changes)) {
    const fewer: Attempt = { base: attempt.base, changes };
    const result = await place.lane.run(fewer);
    if (result !== null && !isAsExpected(result)) return { ...difference, attempt: fewer, result };
  }
  return difference;
}

/** Every part of the changes that is not all of them, smallest first. */
function smaller(changes: readonly Change[]): Change[][] {
  const parts = changes.reduce<Change[][]>(
    (some, change) => [...some, ...some.map((part) => [...part, change])],
    [[]],
  );
  return parts
    .filter(({ length }) => length < changes.length)
    .sort((one, other) => one.length - other.length);
}
