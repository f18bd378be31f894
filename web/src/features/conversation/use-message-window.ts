import { skipToken, useQuery } from '@tanstack/react-query';
import { messagesAround, type MessageWindow } from '../../data/entities/conversations';
import { toDataError } from '../../data/errors/to-data-error';
import type { DataError } from '../../data/errors/data-error';
import { useViewer } from '../../data/viewer-context';

/** What became of looking for a message; `none` when none was asked for. */
export interface FoundState {
  readonly kind: 'none' | 'looking' | 'there' | 'missing' | 'failed';
  readonly window: MessageWindow | null;
  readonly error: DataError | null;
  readonly retry: () => void;
}

/** The messages around one that stands further back, once; null asks for none. */
export function useMessageWindow(conversationId: string, messageId: string | null): FoundState {
  const viewer = useViewer();
  const { data, error, isFetching, refetch } = useQuery<MessageWindow | null, DataError>({
    queryKey: ['around', viewer.organizationId, conversationId, messageId],
    queryFn: messageId === null ? skipToken : () => around(messageId),
    gcTime: 0,
  });
  return {
    kind: kind(),
    window: data ?? null,
    error,
    retry: () => void refetch(),
  };

  async function around(id: string) {
    try {
      return await messagesAround(viewer, conversationId, id);
    } catch (cause) {
      throw toDataError(cause);
    }
  }

  function kind(): FoundState['kind'] {
    if (messageId === null) return 'none';
    if (data === undefined) return error !== null && !isFetching ? 'failed' : 'looking';
    return data === null ? 'missing' : 'there';
  }
}
