import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { useAdminister, type Administered } from '../../data/admin/use-administer';
import { useCommand, type Command } from '../../data/use-command';

/** One place on screen that asks for changes, one at a time, and says what became of the last. */
export interface ChangeControl extends Omit<Command<AdminChange, Administered>, 'run' | 'error'> {
  /** Resolves with the id that was made or changed; null when nothing was, or another change is under way. */
  readonly run: (change: AdminChange) => Promise<string | null>;
}

export function useChange(): ChangeControl {
  const { run, busy, wish, answer } = useCommand(useAdminister());
  return {
    busy,
    wish,
    answer,
    run: async (change) => {
      const outcome = await run(change);
      return outcome?.kind === 'done' ? outcome.id : null;
    },
  };
}
