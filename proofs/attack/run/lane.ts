import { caseOf, type Attempt } from '../changes/attempts';
import type { Case } from '../model/request';
import { isSame } from '../model/value';
import { judge } from '../oracle/judge';
import type { Refusal, State } from '../oracle/view';
import { Rest, type Outcome } from '../wire/rest';
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

/** As many worlds in one project of an emulator, in organizations of their own; what the project holds is taken away. */
export async function openLanes(emulator: string, projectId: string, count: number): Promise<Rest[]> {
  const lanes = Array.from(
    { length: count },
    (_, index) => new Rest(emulator, projectId, `-${String(index)}`),
  );
  await lanes[0]?.clear();
  for (const lane of lanes) await lane.make(DOCUMENTS);
  return lanes;
}

/**
 * Does in a world what is given, sends the request, and puts the world back; null where the attempt makes no request.
 * Where the oracle would have judged otherwise a moment later, it is done again.
 */
export async function tryIn(lane: Rest, attempt: Attempt): Promise<Result | null> {
  for (;;) {
    const started = Date.now();
    const made = caseOf(attempt, started);
    if (made === null) return null;
    const { asker, request, world } = made;
    const state = stateOf(made);
    const refusal = judge(state, asker, request, started);
    const given = Object.keys(world).filter((path) => !isSame(state.get(path), DOCUMENTS.get(path)));
    await lane.make(state, given);
    const outcome = await lane.send(asker, request);
    const writes = request.kind === 'commit' && outcome.kind !== 'refused' ? request.writes : [];
    await lane.make(DOCUMENTS, [...given, ...writes.map(({ path }) => path)]);
    if (judge(state, asker, request, Date.now()) === refusal) return { made, refusal, outcome };
  }
}
