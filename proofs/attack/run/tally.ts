import type { Attempt } from '../model/request';
import type { Place } from './arena';
import { isAsExpected, type Result } from './lane';

export interface Difference {
  readonly attempt: Attempt;
  readonly result: Result;
  readonly place: Place;
  readonly bySdk: boolean;
}

/** What was tried and what came of it. */
export class Tally {
  hostile = 0;
  /** Hostile ones that differ from an accepted one in exactly one thing. */
  neighbours = 0;
  accepted = 0;
  legitimate = 0;
  refused = 0;
  /** Neither accepted nor refused: malformed requests and failures, which prove nothing. */
  odd = 0;
  bySdk = 0;
  readonly differences: Difference[] = [];

  add(attempt: Attempt, result: Result, place: Place, bySdk: boolean): void {
    const { refusal, outcome } = result;
    if (refusal === null) {
      this.legitimate += 1;
      if (outcome.kind === 'refused') this.refused += 1;
    } else {
      this.hostile += 1;
      if (attempt.changes.length === 1) this.neighbours += 1;
      if (outcome.kind === 'accepted') this.accepted += 1;
    }
    if (outcome.kind === 'odd') this.odd += 1;
    if (bySdk) this.bySdk += 1;
    if (!isAsExpected(result)) this.differences.push({ attempt, result, place, bySdk });
  }

  get done(): number {
    return this.hostile + this.legitimate;
  }
}
