import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { useCallback, useRef, useState } from 'react';
import { useAdminister, type Administered } from '../../data/admin/use-administer';

/** One place on screen that asks for changes, one at a time, and says what became of the last. */
export interface ChangeControl {
  /** What the server is being asked for now. */
  readonly pending: AdminChange | null;
  /** What became of {@link last}. */
  readonly outcome: Administered | null;
  /** What was asked for last, also when it is done. */
  readonly last: AdminChange | null;
  /** Resolves with the id that was made or changed; null when nothing was, or another change is under way. */
  readonly run: (change: AdminChange) => Promise<string | null>;
}

export function useChange(): ChangeControl {
  const administer = useAdminister();
  const [state, setState] = useState<Omit<ChangeControl, 'run'>>({
    pending: null,
    outcome: null,
    last: null,
  });
  // State is a render late: two presses in a row would both pass.
  const busy = useRef(false);

  const run = useCallback(
    async (change: AdminChange) => {
      if (busy.current) return null;
      busy.current = true;
      setState({ pending: change, outcome: null, last: change });
      const outcome = await administer(change);
      busy.current = false;
      setState({ pending: null, outcome, last: change });
      return outcome.kind === 'done' ? outcome.id : null;
    },
    [administer],
  );
  return { ...state, run };
}
