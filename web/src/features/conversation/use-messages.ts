import { useState } from 'react';
import { earlierMessages, newestMessages, type ShownMessage } from '../../data/entities/conversations';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';
import { mergeMessages } from './merge-messages';

export interface Earlier {
  readonly exist: boolean;
  readonly loading: boolean;
  readonly error: DataError | null;
  readonly show: () => void;
}

interface Fetched {
  /** Where the next earlier page goes on; undefined before the first was fetched. */
  readonly next: unknown;
  readonly loading: boolean;
  readonly error: DataError | null;
}

/** The messages of a conversation, oldest first: the newest page live, earlier ones as they are asked for. */
export function useMessages(conversationId: string) {
  const store = useStore();
  const viewer = useViewer();
  const { data: newest, error, refetch } = useLiveQuery(newestMessages(store, viewer, conversationId));
  const [fetched, setFetched] = useState<Fetched>({ next: undefined, loading: false, error: null });

  const [page, setPage] = useState<typeof newest>(undefined);
  const [known, setKnown] = useState<readonly ShownMessage[]>([]);
  if (newest !== undefined && newest !== page) {
    setPage(newest);
    setKnown(mergeMessages(known, newest.rows));
  }

  const next = fetched.next === undefined ? (newest?.next ?? null) : fetched.next;

  async function showEarlier() {
    if (fetched.loading || next === null) return;
    setFetched((now) => ({ ...now, loading: true, error: null }));
    try {
      const earlier = await earlierMessages(store, viewer, conversationId, next);
      setKnown((now) => mergeMessages(earlier.rows, now));
      setFetched({ next: earlier.next, loading: false, error: null });
    } catch (cause) {
      setFetched((now) => ({ ...now, loading: false, error: toDataError(cause) }));
    }
  }

  const earlier: Earlier = {
    exist: next !== null,
    loading: fetched.loading,
    error: fetched.error,
    show: () => void showEarlier(),
  };
  return { shown: page && known, error, retry: () => void refetch(), earlier };
}
