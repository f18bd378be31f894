import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useEffect, useRef, useState } from 'react';
import { markSeen } from '../../data/commands/mark-seen';
import { useViewer } from '../../data/viewer-context';
import { useDocumentVisible } from '../../ui/use-document-visible';

/**
 * Marks the other side's messages as seen in their order: up to the last before which none is left that was not on
 * the screen of a visible page. Returns the numbers that were.
 */
export function useMarkSeen(conversation: Conversation, onScreen: ReadonlySet<number>): ReadonlySet<number> {
  const viewer = useViewer();
  const visible = useDocumentVisible();

  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  if (visible && [...onScreen].some((number) => !shown.has(number))) {
    setShown(new Set([...shown, ...onScreen]));
  }

  let upTo = conversation[viewer.side].seen;
  while (shown.has(upTo + 1)) upTo += 1;

  // One write at a time: what is read meanwhile goes with the next.
  const writing = useRef(false);
  const marked = useRef(0);
  const [written, setWritten] = useState(0);
  useEffect(() => {
    if (writing.current || upTo <= conversation[viewer.side].seen || upTo <= marked.current) return;
    marked.current = upTo;
    writing.current = true;
    markSeen(viewer, conversation, upTo)
      .catch(() => {
        // Nobody waits for this. The next message, or opening the conversation again, tries once more.
      })
      .finally(() => {
        writing.current = false;
        setWritten(upTo);
      });
  }, [viewer, conversation, upTo, written]);

  return shown;
}
