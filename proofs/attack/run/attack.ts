import { randomOf, type Random } from '../model/random';
import { caseOf, type Attempt } from '../model/request';
import { Sdk } from '../wire/sdk';
import type { Arena, Place } from './arena';
import type { Attempts } from './attempts';
import { Tally } from './tally';

export interface AttackOptions {
  readonly requests: number;
  readonly seed: number;
  /** Told after each request. */
  readonly step?: (tally: Tally) => void;
}

/** Of a hundred requests, how many go through the SDK. */
const SDK_PERCENT = 3;
/** From so many requests on there is room for everything that is there by system. */
const WHOLE_FROM = 12_000;

/** What one lane takes of an attack. */
interface Share {
  readonly seed: number;
  readonly number: number;
  readonly lanes: number;
  /** Everything that is there by system, or the brief form of it. */
  readonly whole: boolean;
}

/**
 * Sends so many requests and sets every answer against the oracle: first those that are there by system, or as many
 * of them as there is room for, then random ones. The same seed sends the same.
 */
export async function attack(arena: Arena, { requests, seed, step }: AttackOptions): Promise<Tally> {
  const tally = new Tally();
  const bySdk = Math.round((requests * SDK_PERCENT) / 100);
  const byRest = requests - bySdk;
  const run = async (place: Place, attempts: Iterable<Attempt>, count: number, bySdk: boolean) => {
    let left = count;
    if (left === 0) return;
    for (const attempt of attempts) {
      const result = await place.lane.run(attempt);
      if (result === null) continue;
      tally.add(attempt, result, place, bySdk);
      step?.(tally);
      left -= 1;
      if (left === 0) return;
    }
  };
  const { length } = arena.rest;
  await Promise.all([
    ...arena.rest.map((place, number) => {
      const count = Math.floor(byRest / length) + (number < byRest % length ? 1 : 0);
      const share = { seed, number, lanes: length, whole: requests >= WHOLE_FROM };
      return run(place, restAttempts(place.attempts, share), count, false);
    }),
    run(arena.sdk, sdkAttempts(arena.sdk.attempts, randomOf(seed)), bySdk, true),
  ]);
  return tally;
}

function* restAttempts(attempts: Attempts, { seed, number, lanes, whole }: Share): Generator<Attempt, never> {
  // In an order that is the same for all lanes, which take turns.
  const systematic = shuffled(whole ? attempts.systematic() : attempts.brief(), randomOf(seed));
  yield* systematic.filter((_, index) => index % lanes === number);
  const random = randomOf(seed * 1000 + number + 1);
  for (;;) yield attempts.further(random);
}

function* sdkAttempts(attempts: Attempts, random: Random): Generator<Attempt, never> {
  const systematic = attempts.systematic();
  for (;;) {
    const attempt = random.chance(0.5) ? random.pick(systematic) : attempts.further(random);
    const made = caseOf(attempt);
    if (made !== null && Sdk.canSend(made)) yield attempt;
  }
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, key: random.below(2 ** 32) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
