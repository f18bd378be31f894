import { useState } from 'react';
import {
  laterMessages,
  newestMessages,
  type MessageWindow,
  type ShownMessage,
} from '../../data/entities/conversations';
import type { DataError } from '../../data/errors/data-error';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useMore, type More } from '../../data/live/use-more';
import { useViewer } from '../../data/viewer-context';
import { withEarlier, withLater, withNewest, withWindow, type MessageSpans } from './message-spans';
import { useMessageWindow, type FoundState } from './use-message-window';

export interface Messages {
  /** Oldest first, without a gap; undefined until they are known. */
  readonly shown: readonly ShownMessage[] | undefined;
  /** Those up to the newest, which are not shown while one looks further back. */
  readonly live: readonly ShownMessage[];
  /** Whether what is shown goes up to the newest. */
  readonly atNewest: boolean;
  /** Of the messages that could not be read. */
  readonly unreadable: readonly DataError[];
  readonly error: DataError | null;
  readonly retry: () => void;
  readonly earlier: More;
  readonly later: More;
  /** Ends the look back. */
  readonly showNewest: () => void;
  readonly found: FoundState;
}

/**
 * The messages of a conversation: the newest page live, earlier ones as they are asked for; or what is around the
 * message `foundId`, in both directions, until that meets the newest.
 */
export function useMessages(conversationId: string, foundId: string | null): Messages {
  const viewer = useViewer();
  const source = newestMessages(viewer, conversationId);
  const { data: newest, error, retry } = useLiveQuery(source.first);

  const [page, setPage] = useState<typeof newest>(undefined);
  const [spans, setSpans] = useState<MessageSpans | undefined>(undefined);
  const [missed, setMissed] = useState<string | null>(null);
  if (newest !== undefined && newest !== page) {
    setPage(newest);
    setSpans(withNewest(spans, newest, viewer.side));
    // Only what the newest page does not have is looked for.
    if (page === undefined && !newest.rows.some(({ id }) => id === foundId)) setMissed(foundId);
  }

  const [elsewhere, setElsewhere] = useState<readonly DataError[]>([]);
  const found = useMessageWindow(conversationId, missed);
  const [placed, setPlaced] = useState<MessageWindow | null>(null);
  if (found.window !== placed && spans !== undefined) {
    setPlaced(found.window);
    if (found.window !== null) setSpans(withWindow(spans, found.window));
  }

  const window = spans?.window ?? null;
  const goesBackTo = (window ?? spans?.live)?.earlier ?? null;
  const change = (how: (now: MessageSpans) => MessageSpans) => {
    setSpans((now) => now && how(now));
  };

  const earlier = useMore(conversationId, goesBackTo !== null, async () => {
    const before = await source.after(goesBackTo);
    setElsewhere((errors) => [...errors, ...before.unreadable]);
    change((now) => withEarlier(now, before));
  });
  const goesOnTo = window?.later ?? null;
  const later = useMore(conversationId, goesOnTo !== null, async () => {
    const behind = await laterMessages(viewer, conversationId, goesOnTo);
    setElsewhere((errors) => [...errors, ...behind.unreadable]);
    change((now) => withLater(now, behind));
  });

  return {
    shown: found.kind === 'looking' ? undefined : (window ?? spans?.live)?.rows,
    live: spans?.live.rows ?? [],
    atNewest: window === null,
    unreadable: [...new Set([...(newest?.unreadable ?? []), ...elsewhere])],
    error,
    retry,
    earlier,
    later,
    showNewest: () => {
      change((now) => ({ ...now, window: null }));
    },
    found,
  };
}
