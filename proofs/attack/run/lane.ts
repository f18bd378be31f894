import { caseAtMoment } from '../model/case-at-moment';
import { caseOf, type Attempt, type Case } from '../model/request';
import { given, judge } from '../oracle/judge';
import type { Refusal } from '../oracle/verdict';
import type { Outcome, Wire } from '../wire/outcome';
import type { Rest } from '../wire/rest';
import { documentsOf, type Documents } from '../world/documents';
import { placesOf, type Places } from '../world/places';

/** How a case ended: what the oracle says (null for allowed), and what the server did. */
export interface Result {
  readonly made: Case;
  readonly refusal: Refusal;
  readonly outcome: Outcome;
}

/** Documents in one commit, of at most 500. */
const BATCH = 400;

/** A world of its own, in which one request follows the other. */
export class Lane {
  readonly places: Places;
  readonly documents: Documents;
  readonly #server: Rest;
  readonly #wire: Wire;

  constructor(number: number, server: Rest, wire: Wire) {
    this.places = placesOf(number);
    this.documents = documentsOf(this.places);
    this.#server = server;
    this.#wire = wire;
  }

  /** Writes the whole world. */
  async seed(): Promise<void> {
    const all = [...this.documents].map(([path, fields]) => ({ path, fields }));
    for (let from = 0; from < all.length; from += BATCH)
      await this.#server.change(all.slice(from, from + BATCH));
  }

  /**
   * Does what is given, sends the request, and puts the world back; null where the attempt's changes do not fit.
   * Where the oracle would have judged otherwise a moment later, it is done again.
   */
  async run(attempt: Attempt): Promise<Result | null> {
    for (;;) {
      const started = Date.now();
      const unresolved = caseOf(attempt);
      if (unresolved === null) return null;
      const made = caseAtMoment(unresolved, started);
      const state = given(this.documents, made.given);
      const refusal = judge(state, made.asker, made.request, started);
      await this.#make(
        state,
        made.given.map(({ path }) => path),
      );
      const outcome = await this.#wire.send(made.asker, made.request);
      await this.#putBack(made, outcome);
      if (judge(state, made.asker, made.request, Date.now()) === refusal) return { made, refusal, outcome };
    }
  }

  async #putBack({ given: changes, request }: Case, outcome: Outcome): Promise<void> {
    const written =
      request.kind === 'commit' && outcome.kind !== 'refused' ? request.writes.map(({ path }) => path) : [];
    await this.#make(this.documents, [...changes.map(({ path }) => path), ...written]);
  }

  /** Makes the documents at these paths what they are in a state. */
  async #make(state: Documents, paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    await this.#server.change([...new Set(paths)].map((path) => ({ path, fields: state.get(path) ?? null })));
  }
}

/** Whether the server did what the oracle says; an odd answer is neither. */
export const isAsExpected = ({ refusal, outcome }: Result): boolean =>
  outcome.kind === (refusal === null ? 'accepted' : 'refused');
