import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useState } from 'react';
import { inboxPage, laterInboxPage } from '../../data/entities/conversations';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { belowNewest, pushedOut } from './inbox-rows';

interface Later {
  readonly rows: readonly Conversation[];
  readonly unreadable: readonly DataError[];
  /** Null when there is nothing older; undefined until the first page was fetched. */
  readonly next: unknown;
  readonly loading: boolean;
  readonly error: DataError | null;
}

const NOTHING_LATER: Later = { rows: [], unreadable: [], next: undefined, loading: false, error: null };

/** The viewer's active or archived conversations: the newest page live, older ones as they are asked for. */
export function useInboxRows(archived: boolean) {
  const viewer = useViewer();
  const { data: newest, error, retry } = useLiveQuery(inboxPage(viewer, archived));
  const [later, setLater] = useState(NOTHING_LATER);

  const [before, setBefore] = useState(newest);
  if (newest !== before) {
    setBefore(newest);
    if (later.next !== undefined && before && newest) {
      const dropped = pushedOut(before.rows, newest.rows);
      if (dropped.length > 0) setLater({ ...later, rows: [...dropped, ...later.rows] });
    }
  }

  const next = later.next === undefined ? (newest?.next ?? null) : later.next;

  async function showOlder() {
    if (later.loading || next === null) return;
    setLater((now) => ({ ...now, loading: true, error: null }));
    try {
      const page = await laterInboxPage(viewer, archived, next);
      setLater((now) => ({
        rows: [...now.rows, ...page.rows],
        unreadable: [...now.unreadable, ...page.unreadable],
        next: page.next,
        loading: false,
        error: null,
      }));
    } catch (cause) {
      setLater((now) => ({ ...now, loading: false, error: toDataError(cause) }));
    }
  }

  return {
    newest: newest?.rows,
    unreadable: [...(newest?.unreadable ?? []), ...later.unreadable],
    later: belowNewest(newest?.rows ?? [], later.rows),
    error,
    retry,
    older: { exist: next !== null, loading: later.loading, error: later.error, show: () => void showOlder() },
  };
}
