import { useMemo } from 'react';
import { firestoreSearch } from '../../data/entities/search';
import { useViewer } from '../../data/viewer-context';
import { useFound } from './use-found';

/** What the words find, in names and subjects and in the text of messages. */
export function useSearch(words: readonly string[]) {
  const viewer = useViewer();
  const service = useMemo(() => firestoreSearch(viewer), [viewer]);
  return {
    conversations: useFound('conversation', words, service.conversations, (since) =>
      service.arriving('conversation', words, since),
    ),
    messages: useFound('message', words, service.messages, (since) =>
      service.arriving('message', words, since),
    ),
  };
}
