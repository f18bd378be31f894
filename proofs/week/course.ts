import { openBetween } from '@my-messages/domain/response/calendar';
import { answerTime, CALENDAR, type Arrival, type Gone, type Plan } from './plan';

/** A patient who waits for an answer. */
export interface Waits {
  readonly patient: number;
  /** Their messages without an answer, of which the first says since when they wait. */
  readonly arrivals: readonly [Arrival, ...Arrival[]];
}

/** What happens in a week, one after the other. */
export type Step =
  | { readonly kind: 'arrives'; readonly at: number; readonly arrival: Arrival; readonly owner: number }
  | { readonly kind: 'away' | 'leaves'; readonly at: number; readonly gone: Gone }
  /** A staff member opens whom they answer next, and has answered a while later. */
  | {
      readonly kind: 'opens' | 'answers';
      readonly at: number;
      readonly staff: number;
      readonly waits: Waits;
    };

/** Who is answered before whom. */
export type Order = (one: Waits, other: Waits) => number;

export const firstInFirstOut: Order = (one, other) => one.arrivals[0].at - other.arrivals[0].at;

/** Who wrote what is marked comes before all others. */
export const urgentFirst = (isMarked: (arrival: Arrival) => boolean): Order => {
  const marked = ({ arrivals }: Waits) => Number(arrivals.some(isMarked));
  return (one, other) => marked(other) - marked(one) || firstInFirstOut(one, other);
};

/** A week as it goes where staff answer in an order: what is to be seen of the real one, and what another would make of it. */
export class Course {
  readonly #waiting = new Map<number, Waits>();
  readonly #busy = new Map<number, { readonly patient: number; readonly until: number }>();
  /** How long each message waited, in milliseconds of opening time; those without an answer until the end. */
  readonly waited = new Map<Arrival, number>();

  constructor(
    private readonly plan: Plan,
    private readonly order: Order,
  ) {}

  get waiting(): readonly Waits[] {
    return [...this.#waiting.values()];
  }

  *steps(): Generator<Step> {
    const { arrivals, minutes, away, leaves, ends } = this.plan;
    const events: Step[] = [
      ...arrivals.map((arrival): Step => {
        const { at, patient } = arrival;
        return { kind: 'arrives', at, arrival, owner: this.plan.ownerAt(patient, at) };
      }),
      { kind: 'away', at: away.at, gone: away } as const,
      { kind: 'leaves', at: leaves.at, gone: leaves } as const,
    ].toSorted((one, other) => one.at - other.at);
    for (const minute of [...minutes, ends]) {
      for (let event = events[0]; event !== undefined && event.at <= minute; event = events[0]) {
        events.shift();
        if (event.kind === 'arrives') this.#arrives(event.arrival);
        yield event;
      }
      if (minute < ends) yield* this.#work(minute);
    }
    for (const { patient } of this.waiting) this.#ends(patient, ends);
  }

  *#work(at: number): Generator<Step> {
    for (let staff = 0; staff < this.plan.staff; staff += 1) {
      if (staff === this.plan.silent) continue;
      if (this.#busy.has(staff)) yield* this.#finish(staff, at);
      if (this.#busy.has(staff)) continue;
      const theirs = this.waiting.filter(({ patient }) => this.plan.ownerAt(patient, at) === staff);
      const [next] = theirs.toSorted(this.order);
      if (next === undefined) continue;
      this.#busy.set(staff, { patient: next.patient, until: at + answerTime(next.arrivals) });
      yield { kind: 'opens', at, staff, waits: next };
    }
  }

  /** What was begun in the evening is done in the morning; what was handed over meanwhile is another's. */
  *#finish(staff: number, at: number): Generator<Step> {
    const { patient, until } = this.#busy.get(staff) ?? { patient: -1, until: at };
    const waits = this.#waiting.get(patient);
    const isTheirs = waits !== undefined && this.plan.ownerAt(patient, at) === staff;
    if (isTheirs && until > at) return;
    this.#busy.delete(staff);
    if (!isTheirs) return;
    this.#ends(patient, at);
    yield { kind: 'answers', at, staff, waits };
  }

  #arrives(arrival: Arrival): void {
    const { patient } = arrival;
    const before = this.#waiting.get(patient)?.arrivals;
    this.#waiting.set(patient, { patient, arrivals: before ? [...before, arrival] : [arrival] });
  }

  #ends(patient: number, at: number): void {
    for (const arrival of this.#waiting.get(patient)?.arrivals ?? [])
      this.waited.set(arrival, openBetween(CALENDAR, arrival.at, at));
    this.#waiting.delete(patient);
  }
}

/** The median, in milliseconds of opening time, of how long those messages waited that may tell of an emergency. */
export function medianOfUrgent({ waited }: Course): number {
  const waits = [...waited].filter(([{ urgent }]) => urgent).map(([, wait]) => wait);
  const sorted = waits.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
