import * as v from 'valibot';
import { caseOf, type Attempt } from '../changes/attempts';
import { requestSchema, type Case, type Request } from '../model/request';
import { isSame, mapped, type Value } from '../model/value';
import { judge } from '../oracle/judge';
import type { Refusal, State } from '../oracle/view';
import type { Outcome, Rest } from '../wire/rest';
import { DOCUMENTS } from '../world/documents';

/** How a case ended: what the oracle says (null for allowed), and what the server did. */
export interface Result {
  readonly made: Case;
  readonly refusal: Refusal;
  readonly outcome: Outcome;
}

/** Whether the server did what the oracle says; an odd answer is neither. */
export const isAsExpected = ({ refusal, outcome }: Result): boolean =>
  outcome.kind === (refusal === null ? 'accepted' : 'refused');

/** The documents as the server has changed them for a case. */
export function stateOf({ world }: Case): State {
  const state = new Map(DOCUMENTS);
  for (const [path, fields] of Object.entries(world)) {
    if (fields === null) state.delete(path);
    else state.set(path, fields);
  }
  return state;
}

/** The world once more, in organizations of its own, in which one request follows the other. */
export class Lane {
  readonly #number: number;
  readonly #server: Rest;

  constructor(number: number, server: Rest) {
    this.#number = number;
    this.#server = server;
  }

  /** Writes the whole world. */
  async seed(): Promise<void> {
    await this.#make(DOCUMENTS, [...DOCUMENTS.keys()]);
  }

  /**
   * Does what is given, sends the request, and puts the world back; null where the attempt makes no request. Where the oracle would have judged otherwise a moment later, it is done again.
   */
  async run(attempt: Attempt): Promise<Result | null> {
    for (;;) {
      const started = Date.now();
      const made = caseOf(attempt, started);
      if (made === null) return null;
      const { asker, request, world } = made;
      const state = stateOf(made);
      const refusal = judge(state, asker, request, started);
      const given = Object.keys(world).filter(
        (path) => !isSame(world[path] ?? undefined, DOCUMENTS.get(path)),
      );
      await this.#make(state, given);
      const outcome = await this.#server.send(asker, this.#here(request));
      const writes = request.kind === 'commit' && outcome.kind !== 'refused' ? request.writes : [];
      await this.#make(DOCUMENTS, [...given, ...writes.map(({ path }) => path)]);
      if (judge(state, asker, request, Date.now()) === refusal) return { made, refusal, outcome };
    }
  }

  /** Makes the documents at these paths what they are in a state. */
  async #make(state: State, paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    await this.#server.change(
      [...new Set(paths)].map((path) => ({ path: this.#path(path), fields: state.get(path) ?? null })),
    );
  }

  #here(request: Request): Request {
    const here = (value: Value) => (typeof value === 'string' ? this.#path(value) : value);
    return v.parse(requestSchema, mapped(request, here));
  }

  #path(path: string): string {
    return path.replace(/^organizations\/[^/]+/, `$&-${String(this.#number)}`);
  }
}
