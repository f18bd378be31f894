import { useSyncExternalStore } from 'react';
import { useLiveStore } from './live-context';
import type { LiveSource } from './live-source';

/**
 * The newest value that any screen has received for a source, without listening to it; `fallback` while none has.
 * For rows that were fetched once and may be open beside the list, and for what stands beside it.
 */
export function useNewestKnown<Value, Fallback>(
  source: LiveSource<Value>,
  fallback: Fallback,
): Value | Fallback {
  const { notice, read } = useLiveStore().of(source);
  return useSyncExternalStore(notice, read).data ?? fallback;
}
