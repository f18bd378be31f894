import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useEffect, useRef } from 'react';
import { markSeen } from '../../data/commands/mark-seen';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';
import { useDocumentVisible } from '../../ui/use-document-visible';

/**
 * Marks the other side's messages up to `newest` as seen, once they are: the page is visible and the newest message
 * stands on it.
 */
export function useMarkSeen(conversation: Conversation, newest: number, onScreen: boolean): void {
  const store = useStore();
  const viewer = useViewer();
  const visible = useDocumentVisible();
  const marked = useRef(0);

  useEffect(() => {
    if (!visible || !onScreen || newest <= conversation[viewer.side].seen || newest <= marked.current) return;
    marked.current = newest;
    markSeen(store, viewer, conversation, newest).catch(() => {
      // Nobody waits for this. The next message, or opening the conversation again, tries once more.
      marked.current = 0;
    });
  }, [store, viewer, conversation, newest, visible, onScreen]);
}
