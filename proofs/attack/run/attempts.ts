import { casesOf } from '../cases/cases';
import { briefChangesOf, changesOf } from '../changes/changes';
import { randomChange } from '../changes/random-change';
import type { Attempt, Change, NamedCase } from '../model/request';
import type { Random } from '../model/random';
import type { Documents } from '../world/documents';
import type { Places } from '../world/places';

/** What is tried in one world. A change that does not fit its case is for the lane to tell. */
export interface Attempts {
  /** Every case as it is, and every first one of its kind with one thing different, in every way there is. */
  systematic(): readonly Attempt[];
  /** The same with no more than a few changes of each kind, those that tell most. */
  brief(): readonly Attempt[];
  /** A further one: of any case, mostly with one thing different, some with more, some with none. */
  further(random: Random): Attempt;
}

const SHARES = { asIs: 0.2, one: 0.6, made: 0.5 };
const MOST_CHANGES = 4;

export function attemptsIn(places: Places, documents: Documents): Attempts {
  const { first, others } = casesOf(places, documents);
  const all = [...first, ...others];
  const known = new Map<NamedCase, readonly Change[]>();
  const changesTo = (base: NamedCase) => {
    const changes = known.get(base) ?? changesOf(places, documents, base);
    known.set(base, changes);
    return changes;
  };
  const byOneChange = (changes: (base: NamedCase) => readonly Change[]): readonly Attempt[] => [
    ...all.map((base) => ({ base, changes: [] })),
    ...first.flatMap((base) => changes(base).map((change) => ({ base, changes: [change] }))),
  ];
  return {
    systematic: () => byOneChange(changesTo),
    brief: () => byOneChange((base) => briefChangesOf(places, documents, base)),
    further: (random) => {
      const base = random.pick(all);
      if (random.chance(SHARES.asIs)) return { base, changes: [] };
      const count = random.chance(SHARES.one / (1 - SHARES.asIs)) ? 1 : 2 + random.below(MOST_CHANGES - 1);
      const change = () =>
        random.chance(SHARES.made) ? randomChange(places, base, random) : random.pick(changesTo(base));
      return { base, changes: Array.from({ length: count }, change) };
    },
  };
}
