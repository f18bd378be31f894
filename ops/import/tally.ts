import type { NoAccount } from './import-plan';
import type { Change, Outcome } from './change';
import type { BroughtIn } from './bring-in';

export const CHANGES: readonly Change[] = ['new', 'changed', 'unchanged'];

/**
 * What a run has made so far, as far as the summary says it: of what was imported nothing but ids is kept. Who is in
 * several bundles counts once, as the most that happened to them.
 */
export class Tally {
  private readonly changes = {
    people: new Map<string, Change>(),
    charts: new Map<string, Change>(),
    connections: new Map<string, Change>(),
  };
  private readonly withoutAccount = new Map<NoAccount, Set<string>>();
  private readonly lonely = new Set<string>();

  add({ plan, outcomes }: BroughtIn): void {
    for (const { of, id, change, nobody } of outcomes) {
      const known = this.changes[of].get(id);
      if (known === undefined || CHANGES.indexOf(change) < CHANGES.indexOf(known)) {
        this.changes[of].set(id, change);
      }
      if (nobody === true) this.lonely.add(id);
    }
    for (const { uid, noAccount, former } of plan.people) {
      if (noAccount === null || former) continue;
      const uids = this.withoutAccount.get(noAccount) ?? new Set();
      this.withoutAccount.set(noAccount, uids.add(uid));
    }
  }

  howMany(of: Outcome['of'], change: Change): number {
    return [...this.changes[of].values()].filter((found) => found === change).length;
  }

  /** How many people get no account for this reason. */
  without(reason: NoAccount): number {
    return this.withoutAccount.get(reason)?.size ?? 0;
  }

  /** How many charts have nobody to write to. */
  get chartsWithNobody(): number {
    return this.lonely.size;
  }
}
