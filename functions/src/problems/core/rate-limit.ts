/** How often something was done in the minute (or other span) that runs; times in epoch milliseconds. */
export interface Turns {
  readonly since: number;
  readonly count: number;
}

export interface RateLimit {
  readonly turns: number;
  readonly milliseconds: number;
}

/** What is kept when one more turn is taken; null when there is none left until the span is over. */
export function takeTurn(kept: Turns | null, limit: RateLimit, now: number): Turns | null {
  // The clock of another instance may be behind, which does not begin a span anew; what is no number does.
  if (kept === null || !(now - kept.since < limit.milliseconds)) return { since: now, count: 1 };
  return kept.count < limit.turns ? { since: kept.since, count: kept.count + 1 } : null;
}
