import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DataError } from './errors/data-error';
import { toDataError } from './errors/to-data-error';

/** Something that a person has done by the server, one at a time, and what became of the last. */
export interface Command<Wish, Answer> {
  /** Does nothing while another is under way. Resolves with the answer; undefined where there is none. Never rejects. */
  readonly run: (wish: Wish) => Promise<Answer | undefined>;
  readonly busy: boolean;
  /** What was asked for last, also when it is done. */
  readonly wish: Wish | undefined;
  readonly answer: Answer | undefined;
  readonly error: DataError | null;
}

/** `command` rejects with whatever it likes; {@link Command} says it as a DataError. */
export function useCommand<Answer, Wish = void>(
  command: (wish: Wish) => Promise<Answer>,
): Command<Wish, Answer> {
  const { mutateAsync, isPending, variables, data, error } = useMutation<Answer, DataError, Wish>({
    mutationFn: async (wish) => {
      try {
        return await command(wish);
      } catch (cause) {
        throw toDataError(cause);
      }
    },
  });
  // What is shown is a render late: two presses in a row would both pass.
  const underWay = useRef(false);
  const run = async (wish: Wish) => {
    if (underWay.current) return undefined;
    underWay.current = true;
    try {
      return await mutateAsync(wish);
    } catch {
      return undefined;
    } finally {
      underWay.current = false;
    }
  };
  return { run, busy: isPending, wish: variables, answer: data, error };
}
