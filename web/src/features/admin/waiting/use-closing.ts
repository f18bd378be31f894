import type { CloseWait } from '@my-messages/domain/callables';
import { useCallFunction } from '../../../data/functions/functions-context';
import { useCommand, type Command } from '../../../data/use-command';
import { useViewer } from '../../../data/viewer-context';

export type Closing = Command<string, CloseWait['response']['outcome']>;

/** Ends the wait in a conversation with a note that both people read there. */
export function useClosing(conversationId: string): Closing {
  const call = useCallFunction();
  const { organizationId } = useViewer();
  return useCommand(async (note: string) => {
    const { outcome } = await call('closeWait', { organizationId, conversationId, note });
    return outcome;
  });
}
